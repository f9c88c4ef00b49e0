import address from '../../assets/samples/xa-mau-2024-loi.xlsx';

/** The bundled workbook with planted errors. It travels inside a script, because the page may open no connection. */
export const sampleTitle = 'xa-mau-2024-loi.xlsx';

export function sampleBytes(): Uint8Array {
  const base64 = address.slice(address.indexOf(',') + 1);
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
