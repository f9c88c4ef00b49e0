/** The container of .xls, .doc and password-protected Office files (OLE compound file): its contents and its streams. */

const entrySize = 128;
/** The first part of the list of allocation sectors stands in the header; longer files continue it in sectors. */
const sectorsListedInHeader = 109;
/** Sector and entry numbers from here on mean "none" or "end". */
const firstSpecialNumber = 0xfffffffa;
const noEntry = 0xffffffff;
/** Short streams lie together in one stream of the root entry, in sectors of their own small size. */
const smallSectorSize = 64;

const utf16 = new TextDecoder('utf-16le');

export function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, i) => bytes[i] === byte);
}

/** The names at the top of the container, which tell what it is; `null` when its list of contents is broken. */
export function compoundFileContents(bytes: Uint8Array): ReadonlySet<string> | null {
  try {
    return new CompoundFile(bytes).topNames();
  } catch {
    return null;
  }
}

/**
 * The content of a stream at the top of the container, under the first of these names that there is; `null` when there
 * is none, or its chain of sectors is broken. What stands behind the container in the file is no matter.
 */
export function compoundFileStream(bytes: Uint8Array, names: readonly string[]): Uint8Array | null {
  try {
    return new CompoundFile(bytes).topStream(names);
  } catch {
    return null;
  }
}

/** Every read outside the file throws a RangeError, and so does a chain that runs in circles. */
class CompoundFile {
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly allocation: readonly number[];
  private readonly directory: readonly number[];

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.sectorSize = this.view.getUint16(30, true) === 12 ? 4096 : 512;
    this.allocation = this.allocationSectors();
    this.directory = this.chainFrom(this.view.getUint32(48, true));
  }

  topNames(): ReadonlySet<string> {
    return new Set(this.topEntries().keys());
  }

  topStream(names: readonly string[]): Uint8Array | null {
    const entries = this.topEntries();
    const name = names.find((one) => entries.has(one));
    if (name === undefined) return null;
    const at = entries.get(name)!;
    const start = this.view.getUint32(at + 116, true);
    const size = this.view.getUint32(at + 120, true);
    const isShort = size < this.view.getUint32(56, true);
    const content = isShort ? this.shortStream(start) : this.joined(this.chainFrom(start));
    return content.subarray(0, size);
  }

  /** Where the children of the root entry, a binary tree, are described. */
  private topEntries(): ReadonlyMap<string, number> {
    const names = new Map<string, number>();
    const seen = new Set<number>();
    const open = [this.view.getUint32(this.entryAt(0) + 76, true)];
    for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
      if (entry === noEntry || seen.has(entry)) continue;
      seen.add(entry);
      const at = this.entryAt(entry);
      names.set(this.nameAt(at), at);
      open.push(this.view.getUint32(at + 68, true), this.view.getUint32(at + 72, true));
    }
    return names;
  }

  private nameAt(at: number): string {
    const length = Math.min(64, this.view.getUint16(at + 64, true));
    return utf16.decode(this.bytes.subarray(at, at + length)).replaceAll('\0', '');
  }

  private entryAt(entry: number): number {
    const perSector = this.sectorSize / entrySize;
    const sector = this.directory[Math.floor(entry / perSector)];
    if (sector === undefined) throw new RangeError();
    return this.sectorAt(sector) + (entry % perSector) * entrySize;
  }

  private sectorAt(sector: number): number {
    return (sector + 1) * this.sectorSize;
  }

  private allocationSectors(): readonly number[] {
    const sectors = this.numbersAt(76, sectorsListedInHeader);
    const perSector = this.sectorSize / 4;
    const seen = new Set<number>();
    let list = this.view.getUint32(68, true);
    while (list < firstSpecialNumber) {
      if (seen.has(list)) throw new RangeError();
      seen.add(list);
      sectors.push(...this.numbersAt(this.sectorAt(list), perSector - 1));
      list = this.view.getUint32(this.sectorAt(list) + this.sectorSize - 4, true);
    }
    return sectors;
  }

  private numbersAt(at: number, count: number): number[] {
    return Array.from({ length: count }, (_, i) => this.view.getUint32(at + 4 * i, true));
  }

  private joined(sectors: readonly number[]): Uint8Array {
    const { bytes, sectorSize } = this;
    const whole = new Uint8Array(sectors.length * sectorSize);
    // The last sector of a file may be cut short.
    sectors.forEach((sector, i) => {
      const at = this.sectorAt(sector);
      whole.set(bytes.subarray(at, at + sectorSize), i * sectorSize);
    });
    return whole;
  }

  private shortStream(start: number): Uint8Array {
    const holder = this.joined(this.chainFrom(this.view.getUint32(this.entryAt(0) + 116, true)));
    const table = this.joined(this.chainFrom(this.view.getUint32(60, true)));
    const next = new DataView(table.buffer);
    const pieces: Uint8Array[] = [];
    for (let sector = start; sector < firstSpecialNumber; sector = next.getUint32(4 * sector, true)) {
      if (pieces.length * smallSectorSize > holder.length) throw new RangeError();
      pieces.push(holder.subarray(sector * smallSectorSize, (sector + 1) * smallSectorSize));
    }
    const whole = new Uint8Array(pieces.length * smallSectorSize);
    pieces.forEach((piece, i) => whole.set(piece, i * smallSectorSize));
    return whole;
  }

  private chainFrom(start: number): readonly number[] {
    const perSector = this.sectorSize / 4;
    const chain: number[] = [];
    for (let sector = start; sector < firstSpecialNumber;) {
      if (chain.length * this.sectorSize > this.bytes.length) throw new RangeError();
      chain.push(sector);
      const allocation = this.allocation[Math.floor(sector / perSector)];
      if (allocation === undefined) throw new RangeError();
      sector = this.view.getUint32(this.sectorAt(allocation) + 4 * (sector % perSector), true);
    }
    return chain;
  }
}
