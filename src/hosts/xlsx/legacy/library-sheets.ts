import { read } from '@lokalise/xlsx';
import type { WorkBook, WorkSheet } from '@lokalise/xlsx';
import { DamagedPart } from '../damaged-part';
import { isolateSheet } from './isolate-sheet';

/** What of a sheet's entry the library needs. */
interface SheetPlace {
  readonly name: string;
  readonly start: number;
}

/**
 * The sheets of a stream as the library reads them, by where they begin. It reads all at once; where one sheet makes it
 * give up, or two sheets of one name would hide each other, it is given them one by one.
 * @throws whatever the library throws, for a sheet that it cannot read.
 */
export function librarySheets(view: DataView, places: readonly SheetPlace[]): (start: number) => WorkSheet {
  const areNamed = new Set(places.map(({ name }) => name)).size === places.length;
  const whole = areNamed ? readAll(new Uint8Array(view.buffer, view.byteOffset, view.byteLength)) : null;
  const starts = places.map((place) => place.start).sort((a, b) => a - b);
  return (start) =>
    whole
      ? sheetAt(whole, starts.indexOf(start))
      : // The sheets left out are placed behind the one that is meant.
        sheetAt(readStream(isolateSheet(view, start)), 0);
}

function readAll(stream: Uint8Array): WorkBook | null {
  try {
    return readStream(stream);
  } catch {
    return null;
  }
}

/** The stream alone, without its container: nothing else of the file reaches the library. */
function readStream(stream: Uint8Array): WorkBook {
  return read(stream, { type: 'buffer', dense: true, cellText: false, cellHTML: false });
}

/** The library sorts the sheets by where they begin. A sheet's name may be "__proto__", which is read all the same. */
function sheetAt({ SheetNames, Sheets }: WorkBook, place: number): WorkSheet {
  const name = SheetNames[place];
  const sheet = name === undefined ? undefined : Sheets[name];
  if (!sheet) throw new DamagedPart('Tệp không cho biết dữ liệu của trang tính này nằm ở đâu.');
  return sheet;
}
