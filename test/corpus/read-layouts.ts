import { readdirSync, readFileSync } from 'node:fs';

/** Where the layouts stand: ⟨name⟩.txt is a text grid, ⟨name⟩.read.txt what a person reads in it. */
export const layoutFolder = new URL('layouts/', import.meta.url);

export const layoutNames: readonly string[] = readdirSync(layoutFolder)
  .filter((name) => name.endsWith('.txt') && !name.endsWith('.read.txt'))
  .map((name) => name.slice(0, -'.txt'.length));

/** The text grid of a layout, without the lines at its head that say what is special about it. */
export function readLayout(name: string): string {
  return readFileSync(new URL(`${name}.txt`, layoutFolder), 'utf8').replace(/^(?:\/\/.*\n)+/, '');
}
