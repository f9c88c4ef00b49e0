/** A container like those of .xls files and password-protected workbooks, with empty streams of the given names. */
export function buildCompoundFile(
  names: readonly string[],
  { nested = [] as readonly string[] } = {},
): Uint8Array {
  const sector = 512;
  const entries = 1 + names.length + nested.length;
  const directorySectors = Math.ceil(entries / 4);
  const bytes = new Uint8Array(sector * (2 + directorySectors));
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(26, 3, true);
  view.setUint16(30, 9, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(68, 0xfffffffe, true);
  for (let i = 0; i < 109; i++) view.setUint32(76 + 4 * i, i === 0 ? 0 : 0xffffffff, true);
  // The allocation table: itself, then the chain of directory sectors.
  for (let i = 0; i < sector / 4; i++) view.setUint32(sector + 4 * i, 0xffffffff, true);
  view.setUint32(sector, 0xfffffffd, true);
  for (let i = 1; i <= directorySectors; i++) {
    view.setUint32(sector + 4 * i, i === directorySectors ? 0xfffffffe : i + 1, true);
  }
  const write = (index: number, name: string, right: number, child: number) => {
    const at = sector * 2 + index * 128;
    [...name].forEach((letter, i) => view.setUint16(at + 2 * i, letter.charCodeAt(0), true));
    view.setUint16(at + 64, 2 * (name.length + 1), true);
    view.setUint32(at + 68, 0xffffffff, true);
    view.setUint32(at + 72, right, true);
    view.setUint32(at + 76, child, true);
  };
  const none = 0xffffffff;
  write(0, 'Root Entry', none, names.length === 0 ? none : 1);
  names.forEach((name, i) => {
    const isLast = i === names.length - 1;
    write(i + 1, name, isLast ? none : i + 2, isLast && nested.length > 0 ? names.length + 1 : none);
  });
  nested.forEach((name, i) =>
    write(names.length + 1 + i, name, i === nested.length - 1 ? none : names.length + 2 + i, none),
  );
  return bytes;
}
