// @ts-check

/** @typedef {import('./xlsx-styles.mjs').Style} Style */

const grey = 'E7E6E6';
const paleGrey = 'F5F5F5';

/** @type {Style} */
const cell = { border: true, wrap: true };
/** @type {Style} */
const total = { border: true, bold: true, fill: paleGrey };
/** @type {Style} */
const money = { border: true, align: 'right', indent: 1, format: '#,##0;-#,##0;"-"' };

export const styles = {
  agency: /** @type {Style} */ ({ align: 'center' }),
  agencyBold: /** @type {Style} */ ({ align: 'center', bold: true }),
  motto: /** @type {Style} */ ({ align: 'center', bold: true, underline: true }),
  title: /** @type {Style} */ ({ align: 'center', bold: true, size: 14 }),
  subtitle: /** @type {Style} */ ({ align: 'center', italic: true }),
  unit: /** @type {Style} */ ({ align: 'right', italic: true }),
  header: /** @type {Style} */ ({ ...cell, align: 'center', bold: true, fill: grey }),
  columnNumber: /** @type {Style} */ ({ ...cell, align: 'center', italic: true, size: 11 }),
  index: /** @type {Style} */ ({ ...cell, align: 'center' }),
  text: /** @type {Style} */ ({ ...cell, align: 'left', indent: 1 }),
  centred: /** @type {Style} */ ({ ...cell, align: 'center' }),
  date: /** @type {Style} */ ({ ...cell, align: 'center', format: 'dd/mm/yyyy' }),
  wholePercent: /** @type {Style} */ ({ ...cell, align: 'center', format: '0%' }),
  percent: /** @type {Style} */ ({ ...cell, align: 'center', format: '0.0%' }),
  count: /** @type {Style} */ ({ ...cell, align: 'center', format: '#,##0' }),
  money,
  rate: /** @type {Style} */ ({ ...cell, align: 'center', format: '#,##0.0' }),
  strongText: /** @type {Style} */ ({ ...cell, align: 'left', indent: 1, bold: true }),
  strongCentred: /** @type {Style} */ ({ ...cell, align: 'center', bold: true }),
  groupText: /** @type {Style} */ ({ ...cell, align: 'left', indent: 1, bold: true, fill: paleGrey }),
  groupCentred: /** @type {Style} */ ({ ...cell, align: 'center', bold: true, fill: paleGrey }),
  totalCount: /** @type {Style} */ ({ ...total, align: 'center', format: '#,##0' }),
  totalMoney: /** @type {Style} */ ({ ...total, ...money }),
  totalRate: /** @type {Style} */ ({ ...total, align: 'center', format: '#,##0.0' }),
  note: /** @type {Style} */ ({ align: 'left', italic: true, size: 11, color: '595959', wrap: true }),
  place: /** @type {Style} */ ({ align: 'center', italic: true }),
  signer: /** @type {Style} */ ({ align: 'center', bold: true }),
  signHint: /** @type {Style} */ ({ align: 'center', italic: true }),
};
