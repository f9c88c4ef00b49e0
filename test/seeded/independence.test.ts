import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

/** What is measured must know nothing of its measure: no sentence of the one stands in the other. */
const filesOf = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => ending.test(path))
    .map((path) => `${folder}/${path}`);

const sources = filesOf('src', /\.(?:tsx?|json)$/).map((path) => readFileSync(path, 'utf8'));
const generator = filesOf('test/seeded', /(?<!\.test|checker)\.ts$/).map((path) =>
  readFileSync(path, 'utf8'),
);

/** The quoted texts of a source file, templates cut at their holes. */
function literalsOf(source: string): readonly string[] {
  return [...source.matchAll(/'([^'\\\n]*)'|`([^`]*)`/g)].flatMap(([, plain, template]) =>
    (plain ?? template!).split(/\$\{[^{}]*\}|\n/),
  );
}

/** Fewer words are the common language of both: the name of an indicator, the title of a table. */
const fewest = 12;

describe('the generator of workbooks, reports and notices', () => {
  it('has no sentence that stands in the product', () => {
    const all = sources.join('\n').toLowerCase();
    const sentences = generator
      .flatMap(literalsOf)
      .map((text) => text.trim().toLowerCase())
      .filter((text) => text.split(/\s+/).length >= fewest && /\p{L}{2}/u.test(text));
    expect(sentences.length).toBeGreaterThan(30);
    expect(sentences.filter((text) => all.includes(text))).toEqual([]);
  });

  it('imports of the core no more than what a workbook and a report are, as texts and cells', () => {
    const imports = generator.flatMap((source) =>
      [...source.matchAll(/from '(?:\.\.\/)+src\/([^']+)'/g)].map(([, from]) => from!),
    );
    expect(imports.length).toBeGreaterThan(0);
    expect(imports.filter((from) => !/^core\/(?:snapshot\/|claims\/text\/report-text$)/.test(from))).toEqual(
      [],
    );
  });
});
