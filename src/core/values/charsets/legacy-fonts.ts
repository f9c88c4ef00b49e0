/** The charsets that Vietnamese offices wrote in before Unicode, told by the names of their fonts. */
export type Charset = 'TCVN3' | 'VNI';

export interface LegacyFont {
  readonly charset: Charset;
  /** Draws small letters as capitals: ".VnTimeH". */
  readonly capitals: boolean;
  /** The Unicode font that looks most like it. */
  readonly replacement: 'Times New Roman' | 'Arial';
}

/** `null` for a font that says nothing about the charset, and where the font was not read. */
export function legacyFont(font: string | null): LegacyFont | null {
  const name = font?.trim().toLowerCase() ?? '';
  const charset = name.startsWith('.vn') ? 'TCVN3' : /^vni[- ]/.test(name) ? 'VNI' : null;
  if (!charset) return null;
  return {
    charset,
    capitals: charset === 'TCVN3' && name.endsWith('h'),
    replacement: /arial|helve|avant|avo/.test(name) ? 'Arial' : 'Times New Roman',
  };
}
