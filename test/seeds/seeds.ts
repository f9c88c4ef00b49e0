import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/hosts/document/read-document';
import type { ReportText } from '../../src/core/claims/text/report-text';

/** Real documents stand beside the repository on the machines of those who may have them, and nowhere else. */
const shared = join(import.meta.dirname, '../../../shared');
const folder = join(shared, 'seeds');
const names = existsSync(folder) ? readdirSync(folder) : [];

/** The documents at hand, by the number their names begin with: "002". */
export const seeds: readonly string[] = names.map((name) => name.slice(0, 3));

export function readSeed(seed: string): Promise<ReportText> {
  const name = names.find((one) => one.startsWith(seed))!;
  return readDocument(new Uint8Array(readFileSync(join(folder, name))), name);
}

/** What a person found in the documents; dates and rules are given in the writings below. */
export interface SeedFact {
  readonly id: string;
  readonly seed_no: string;
  readonly line: number;
  readonly kind: string;
  readonly normalised: {
    readonly date?: string;
    readonly month?: string;
    readonly months?: readonly string[];
    readonly steps?: readonly { readonly date: string; readonly who: string }[];
    readonly freq?: string;
    readonly day?: number;
    readonly days?: readonly number[];
    readonly who?: string;
  };
}

export function readFacts(): readonly SeedFact[] {
  const { facts } = JSON.parse(readFileSync(join(shared, 'domain/seed-facts.json'), 'utf8')) as {
    facts: readonly SeedFact[];
  };
  return facts;
}

export const absent = `Không có văn bản nào trong ${folder}: bỏ qua phần kiểm tra trên văn bản thật.`;
