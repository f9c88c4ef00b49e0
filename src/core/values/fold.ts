import { remembered } from './remembered';

/**
 * Text reduced to what two writers of the same word have in common: lower case, no accents, đ → d, one space,
 * whatever the Unicode composition or the place of the tone mark. For matching only, never for showing.
 */
export const fold: (text: string) => string = remembered((text) =>
  text
    .normalize('NFD')
    .replace(/[\p{Mn}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[đðɖ]/g, 'd')
    .replace(/\s+/g, ' ')
    .trim(),
);
