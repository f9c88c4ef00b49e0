import type { XmlScanner } from '../xml-scanner';
import { isOn } from '../xml-scanner';
import { indexedColours } from './indexed-colours';

/** The twelve colours of a theme in the order in which cells refer to them, as "rrggbb". */
export type ThemeColours = readonly string[];

/** Excel's own theme, for files that bring none. */
export const officeTheme: ThemeColours = [
  ...['ffffff', '000000', 'e7e6e6', '44546a', '4472c4', 'ed7d31'],
  ...['a5a5a5', 'ffc000', '5b9bd5', '70ad47', '0563c1', '954f72'],
];

/** The colour of the element on which the scanner stands, as "#rrggbb"; `null` for an automatic or unknown one. */
export function readColour(scanner: XmlScanner, theme: ThemeColours): string | null {
  if (isOn(scanner.attribute('auto'))) return null;
  const base = baseColour(scanner, theme);
  if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return null;
  return `#${tinted(base, Number(scanner.attribute('tint') ?? 0)).toLowerCase()}`;
}

function baseColour(scanner: XmlScanner, theme: ThemeColours): string | undefined {
  const rgb = scanner.attribute('rgb');
  if (rgb !== null) return rgb.slice(-6);
  const themed = scanner.attribute('theme');
  if (themed !== null) return theme[Number(themed)];
  const indexed = scanner.attribute('indexed');
  return indexed === null ? undefined : indexedColours[Number(indexed)];
}

/** Lighter towards 1, darker towards -1. Excel does this in HLS space; on the channels the eye sees no difference. */
function tinted(rgb: string, tint: number): string {
  if (!(tint >= -1 && tint <= 1) || tint === 0) return rgb;
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16));
  return channels
    .map((channel) => Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('');
}
