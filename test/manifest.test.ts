/** @jest-environment jsdom */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { pngSize } from './build/png-size';

const text = readFileSync('manifest.xml', 'utf8');
const manifest = new DOMParser().parseFromString(text, 'application/xml');
const home = 'https://localhost:3000/';

function all(name: string, inside: Document | Element = manifest): readonly Element[] {
  return [...inside.getElementsByTagName(name)];
}

function one(name: string, inside: Document | Element = manifest): Element {
  const found = all(name, inside);
  expect([name, found.length]).toEqual([name, 1]);
  return found[0]!;
}

function namesIn(element: Element): readonly string[] {
  return [...element.children].map(({ tagName }) => tagName);
}

/** The order that the schema asks for; elements that are not listed may not occur, and those listed may be missing. */
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description'],
    ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements'],
    ...['DefaultSettings', 'Permissions', 'Dictionary', 'VersionOverrides'],
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

describe('the manifest', () => {
  it('is well-formed, and understood by the tool of Office', () => {
    expect(manifest.querySelector('parsererror')).toBeNull();
    // A process of its own, because Jest cannot load the tool; of its parts the one that asks the network is not used.
    const read = `const { OfficeAddinManifest } = require('office-addin-manifest');
      OfficeAddinManifest.readManifestFile('manifest.xml').then((info) => console.log(JSON.stringify(info)));`;
    const info: unknown = JSON.parse(
      execFileSync(process.execPath, ['--input-type=commonjs', '-e', read], { encoding: 'utf8' }),
    );
    expect(info).toMatchObject({
      defaultLocale: 'vi-VN',
      displayName: 'Soát Biểu',
      officeAppType: 'TaskPaneApp',
    });
  });

  it('has its elements in the order of the schema', () => {
    for (const [name, names] of Object.entries(order)) {
      const elements = name === 'OfficeApp' ? [manifest.documentElement] : all(name);
      expect([name, elements.length > 0]).toEqual([name, true]);
      for (const element of elements) {
        const places = namesIn(element).map((child) => names.indexOf(child));
        expect([name, namesIn(element), places.includes(-1)]).toEqual([name, namesIn(element), false]);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }
    }
  });

  it('names itself by a GUID and a version of four numbers', () => {
    expect(one('Id').textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(one('Version').textContent).toBe(`${version}.0`);
  });

  it('asks for ExcelApi 1.1 only, so that old Excels show it and are told what to do', () => {
    expect(one('Set').getAttribute('Name')).toBe('ExcelApi');
    expect(one('Set').getAttribute('MinVersion')).toBe('1.1');
  });

  it('defines each resource once, and refers to no other', () => {
    const defined = [...one('Resources').querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(defined).size).toBe(defined.length);
    const used = [...manifest.querySelectorAll('[resid]')].map((element) => element.getAttribute('resid')!);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
    expect(Math.max(...defined.map((id) => id.length))).toBeLessThanOrEqual(32);
  });

  it('refers to resources of the right kind', () => {
    const kindOf = (element: Element) =>
      manifest.getElementById(element.getAttribute('resid')!)?.parentElement?.tagName;
    const kinds = (selector: string) => new Set([...manifest.querySelectorAll(selector)].map(kindOf));
    expect(kinds('Icon > *')).toEqual(new Set(['bt:Images']));
    expect(kinds('Supertip > Description, GetStarted > Description')).toEqual(new Set(['bt:LongStrings']));
    expect(kinds('[resid]:is(Label, Title)')).toEqual(new Set(['bt:ShortStrings']));
    expect(kinds('[resid]:is(SourceLocation, FunctionFile, LearnMoreUrl)')).toEqual(new Set(['bt:Urls']));
  });

  it('keeps its texts within their lengths', () => {
    const lengths = (selector: string) =>
      [...manifest.querySelectorAll(selector)].map((element) =>
        Math.max(...['DefaultValue', 'Value'].map((name) => element.getAttribute(name)?.length ?? 0)),
      );
    const texts = (name: string) => [...one(name).querySelectorAll('*')].flatMap(valuesOf);
    expect(Math.max(...texts('bt:ShortStrings').map((value) => value.length))).toBeLessThanOrEqual(125);
    expect(Math.max(...texts('bt:LongStrings').map((value) => value.length))).toBeLessThanOrEqual(250);
    expect(
      Math.max(...lengths('OfficeApp > Description, OfficeApp > Description > Override')),
    ).toBeLessThanOrEqual(250);
  });

  it('says everything in Vietnamese first, and once more in English', () => {
    expect(one('DefaultLocale').textContent).toBe('vi-VN');
    const said = ['DisplayName', 'bt:String'].flatMap((name) => all(name));
    const description = manifest.querySelector('OfficeApp > Description')!;
    for (const element of [...said, description]) {
      const overrides = [...element.children];
      expect(overrides.map((override) => override.getAttribute('Locale'))).toEqual(['en-US']);
    }
  });

  it('has every address on its own https host', () => {
    const addresses = [...manifest.querySelectorAll('*')]
      .flatMap(valuesOf)
      .filter((value) => value.includes('://'));
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith(home))).toEqual([]);
  });

  it('has icons of the sizes that it says', () => {
    const images = all('bt:Image').filter((image) => image.hasAttribute('resid'));
    for (const image of images) {
      const resource = manifest.getElementById(image.getAttribute('resid')!)!;
      expect(iconSize(resource)).toBe(Number(image.getAttribute('size')));
    }
    for (const icon of all('Icon'))
      expect([...icon.children].map((image) => image.getAttribute('size'))).toEqual(['16', '32', '80']);
    expect(iconSize(one('IconUrl'))).toBe(32);
    expect(iconSize(one('HighResolutionIconUrl'))).toBe(64);
  });

  it('has the three buttons, of which two share one pane', () => {
    const buttons = all('Control').map((control) => ({
      does: one('Action', control).getAttribute('xsi:type'),
      label: manifest
        .getElementById(control.querySelector('Label')!.getAttribute('resid')!)!
        .getAttribute('DefaultValue'),
    }));
    expect(buttons).toEqual([
      { does: 'ShowTaskpane', label: 'Soát biểu' },
      { does: 'ExecuteFunction', label: 'Xoá dấu' },
      { does: 'ShowTaskpane', label: 'Mở bảng soát' },
    ]);
    expect(new Set(all('TaskpaneId').map(({ textContent }) => textContent)).size).toBe(1);
    expect(readFileSync('src/commands/main.ts', 'utf8')).toContain(
      `associate('${one('FunctionName').textContent}'`,
    );
  });
});

function valuesOf(element: Element): readonly string[] {
  return ['DefaultValue', 'Value'].flatMap((name) => element.getAttribute(name) ?? []);
}

/** Pixels along an edge of the icon that an address names. */
function iconSize(element: Element): number {
  const [, file] = element.getAttribute('DefaultValue')!.split(home);
  return pngSize(readFileSync(`assets/${file!}`));
}
