import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { holesOf } from '../../../src/core/check/sentences';
import { ruleHelp } from '../../../src/core/present/rule-help';
import type { RuleText } from '../../../src/core/rules/define-rule';
import { everyRule as rules } from '../../../src/core/rules/index';

/**
 * What the list of rules, their files, tests and help pages owe one another.
 * UPDATE_DOCS=1 writes the help pages instead of comparing them.
 */

const sources = 'src/core/rules';
const tests = 'test/core/rules';
const pages = 'docs/rules';

const folders: Readonly<Record<string, string>> = {
  BG: 'cells',
  TC: 'criteria',
  KP: 'funding',
  TH: 'deadlines',
  BC: 'report',
};

const folderOf = ({ code }: RuleText) => folders[code.slice(0, 2)]!;
const sourceOf = (rule: RuleText) => join(sources, folderOf(rule), `${rule.slug}.ts`);
const testOf = (rule: RuleText) => join(tests, folderOf(rule), `${rule.slug}.test.ts`);
const pageOf = (rule: RuleText) => join(pages, `${rule.code}.md`);

if (process.env['UPDATE_DOCS'] === '1') {
  rmSync(pages, { recursive: true, force: true });
  mkdirSync(pages, { recursive: true });
  for (const rule of rules) writeFileSync(pageOf(rule), ruleHelp(rule));
}

describe('the list of rules', () => {
  it('has each code once, in order', () => {
    const codes = rules.map((rule) => rule.code);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  it('has every code that is promised', () => {
    const promised = { BG: 11, TC: 16, KP: 17, TH: 9 };
    const codes = Object.entries(promised).flatMap(([family, count]) =>
      Array.from({ length: count }, (_, i) => `${family}${101 + i}`),
    );
    const own = rules.map(({ code }) => code).filter((code) => !code.startsWith('BC'));
    expect(own.sort()).toEqual(codes.sort());
  });

  it('has each slug once', () => {
    const slugs = rules.map((rule) => rule.slug);
    expect(slugs).toEqual([...new Set(slugs)]);
  });

  it('lists every rule that has a file', () => {
    const files = Object.values(folders)
      .map((folder) => join(sources, folder))
      .filter((folder) => existsSync(folder))
      .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
      .filter((path) => /define(?:Report)?Rule\(/.test(readFileSync(path, 'utf8')));
    expect(files.sort()).toEqual(rules.map(sourceOf).sort());
  });

  it('has a help page for each rule and no other', () => {
    const found = existsSync(pages) ? readdirSync(pages).sort() : [];
    expect(found).toEqual(rules.map((rule) => basename(pageOf(rule))));
  });
});

for (const rule of rules) {
  describe(`${rule.code} ${rule.slug}`, () => {
    it('has a code of its family', () => {
      expect(rule.code).toMatch(/^(?:BG|TC|KP|TH|BC)\d{3}$/);
    });

    it('is declared in the file named for it', () => {
      const text = readFileSync(sourceOf(rule), 'utf8');
      const name = rule.slug.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      expect(text).toMatch(new RegExp(`export const ${name} = define(?:Report)?Rule\\(`));
    });

    it('has a test of the same name that describes it', () => {
      expect(existsSync(testOf(rule))).toBe(true);
      expect(readFileSync(testOf(rule), 'utf8')).toMatch(/describe(?:Report)?Rule\(/);
    });

    it('has a bad and a good example', () => {
      expect(rule.examples.bad.trim()).not.toBe('');
      expect(rule.examples.good.trim()).not.toBe('');
      expect(rule.examples.bad).not.toBe(rule.examples.good);
    });

    it('writes whole sentences with well-formed holes', () => {
      const { fix, messages, why, silent, title } = rule;
      const templates = [
        ...Object.values(messages).flatMap((one) => [one.what, one.do]),
        ...(fix ? [fix.title] : []),
      ];
      expect(Object.keys(messages)).not.toEqual([]);
      for (const text of [...templates, why, silent, title]) expect(text.trim()).not.toBe('');
      for (const template of templates) expect(template.replace(/\{[\w-]+\}/g, '')).not.toMatch(/[{}]/);
      for (const text of [why, silent, title, fix?.reason ?? '']) expect(holesOf(text)).toEqual([]);
    });

    it('has the help page that it generates', () => {
      expect(readFileSync(pageOf(rule), 'utf8')).toBe(ruleHelp(rule));
    });
  });
}
