import { zipSync } from 'fflate';
import { crc32, deflateRawSync } from 'node:zlib';
import { bombOf } from '../hosts/xlsx/bomb';

/** Files that the command line must refuse, each with the error of the contract; bytes made here, none of a real file. */

const bytesOf = (text: string) => new TextEncoder().encode(text);

export function docxFile(): Uint8Array {
  return zipSync({
    '[Content_Types].xml': bytesOf(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': bytesOf(rootRelationship('word/document.xml')),
    'word/document.xml': bytesOf(
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>',
    ),
  });
}

function rootRelationship(target: string): string {
  const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${kind}" Target="${target}"/></Relationships>`;
}

/** A compound file, the container of .xls and of encrypted workbooks, with empty streams of these names. */
function compoundFile(...streams: string[]): Uint8Array {
  const sector = 512;
  const file = new DataView(new ArrayBuffer(sector * 3));
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].forEach((byte, i) => file.setUint8(i, byte));
  file.setUint16(24, 0x3e, true);
  file.setUint16(26, 3, true);
  file.setUint16(28, 0xfffe, true);
  file.setUint16(30, 9, true);
  file.setUint16(32, 6, true);
  file.setUint32(44, 1, true); // one sector of the allocation table, which is sector 0
  file.setUint32(48, 1, true); // the directory is sector 1
  file.setUint32(56, 4096, true);
  file.setInt32(60, -2, true);
  file.setInt32(68, -2, true);
  for (let at = 80; at < sector; at += 4) file.setInt32(at, -1, true);
  for (let at = sector; at < 2 * sector; at += 4) file.setInt32(at, -1, true);
  file.setInt32(sector, -3, true);
  file.setInt32(sector + 4, -2, true);
  ['Root Entry', ...streams].forEach((name, i) =>
    writeEntry(file, 2 * sector + i * 128, name, i, streams.length),
  );
  return new Uint8Array(file.buffer);
}

/** The streams hang together as a list: each the right neighbour of the one before it. */
function writeEntry(file: DataView, at: number, name: string, i: number, last: number): void {
  [...name].forEach((letter, j) => file.setUint16(at + 2 * j, letter.charCodeAt(0), true));
  file.setUint16(at + 64, 2 * (name.length + 1), true);
  file.setUint8(at + 66, i === 0 ? 5 : 2);
  file.setUint8(at + 67, 1);
  file.setInt32(at + 68, -1, true);
  file.setInt32(at + 72, i === 0 || i === last ? -1 : i + 1, true);
  file.setInt32(at + 76, i === 0 ? 1 : -1, true);
  file.setInt32(at + 116, -2, true);
}

export const xlsFile = () => compoundFile('Workbook');
export const encryptedFile = () => compoundFile('EncryptedPackage', 'EncryptionInfo');

/** A workbook of less than a megabyte whose one sheet inflates to 600 MB of spaces; what it says of its size is a lie. */
export function zipBomb(): Uint8Array {
  return zipOf([
    deflated('_rels/.rels', rootRelationship('xl/workbook.xml')),
    deflated('xl/workbook.xml', workbookPart),
    deflated('xl/_rels/workbook.xml.rels', sheetRelationship),
    { name: 'xl/worksheets/sheet1.xml', data: bombOf(600), size: 1000, crc: 0 },
  ]);
}

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const workbookPart = `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${officeDocument}"><sheets><sheet name="Biểu 01" sheetId="1" r:id="rId1"/></sheets></workbook>`;
const sheetRelationship = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${officeDocument}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`;

interface Entry {
  readonly name: string;
  /** Deflated. */
  readonly data: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

function deflated(name: string, text: string): Entry {
  const content = bytesOf(text);
  return { name, data: deflateRawSync(content), size: content.length, crc: crc32(content) };
}

/** A zip of entries as they are told: what fflate would write truthfully, this writes as it is asked to. */
function zipOf(entries: readonly Entry[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, size, crc } of entries) {
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(crc, 14);
    local.writeUInt32LE(data.length, 18);
    local.writeUInt32LE(size, 22);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    local.copy(central, 6, 4, 30);
    central.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), Buffer.from(data));
    directory.push(central, Buffer.from(name));
    offset += 30 + name.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}
