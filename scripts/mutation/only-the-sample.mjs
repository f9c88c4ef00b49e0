// @ts-check
import { writeDrawn } from './drawn.mjs';
import { isDrawn } from './sample.mjs';

/**
 * A webpack loader that takes the switches of mutants outside the sample out of the instrumented code: each of them is
 * asked on every pass, and all together they would slow the suites down several times. Leaves a list of the drawn ones.
 *
 * @this {{ resourcePath: string }}
 * @param {string} code
 */
export default function onlyTheSample(code) {
  const switches = /stryMutAct_9fa48\("(\d+)"\)/g;
  const ids = [...code.matchAll(switches)].map(([, id]) => Number(id));
  if (ids.length === 0) return code;
  const path = `src/${this.resourcePath.replaceAll('\\', '/').split('/src/').at(-1)}`;
  const first = ids.reduce((least, id) => Math.min(least, id));
  const drawn = new Set(ids.filter((id) => isDrawn(path, id - first)).map(String));
  writeDrawn(path, drawn);
  return code
    .replace(switches, (whole, id) => (drawn.has(id) ? whole : 'false'))
    .replace(/stryCov_9fa48\(((?:"\d+"(?:, )?)+)\)/g, (_, list) => {
      const covered = list.split(', ').filter((/** @type {string} */ id) => drawn.has(id.slice(1, -1)));
      return covered.length > 0 ? `stryCov_9fa48(${covered.join(', ')})` : '0';
    });
}
