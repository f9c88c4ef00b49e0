import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import type { NativeBridge } from './native-bridge';
import { officeShim } from './office-shim';
import type { OfficeShim } from './office-shim';

/** The client library as one pane loaded it. */
export interface LoadedOfficeJs {
  readonly Excel: typeof Excel;
  readonly Office: OfficeShim;
}

const file = 'excel-win32-16.01.js';
let script: vm.Script | undefined;

/**
 * Loads the unmodified Excel client library of @microsoft/office-js into a context of its own, where it finds a few
 * things of a browser and the bridge. Members above the requirement set throw ApiNotFound.
 */
export function loadOfficeJs(
  bridge: NativeBridge,
  sets: Readonly<Record<string, string>>,
  url: string,
): LoadedOfficeJs {
  script ??= new vm.Script(readFileSync(libraryPath(), 'utf8'), { filename: file });
  const page: Record<string, unknown> = {
    ...{ console, setTimeout, clearTimeout, setInterval, clearInterval, URL, performance },
    navigator: { userAgent: 'node', appVersion: '' },
    location: { href: 'http://localhost/', search: '', hash: '', protocol: 'http:' },
    document: { URL: 'http://localhost/', getElementsByTagName: () => [], createElement: () => ({}) },
    addEventListener: () => undefined,
    _richApiNativeBridge: bridge,
  };
  Object.assign(page, { window: page, self: page });
  script.runInContext(vm.createContext(page));
  const { OfficeExtension } = page as {
    OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  };
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  const Office = officeShim(sets, url);
  page['Office'] = Office;
  return { Excel: page['Excel'] as typeof Excel, Office };
}

function libraryPath(): string {
  const manifest = createRequire(import.meta.url).resolve('@microsoft/office-js/package.json');
  return join(dirname(manifest), 'dist', file);
}
