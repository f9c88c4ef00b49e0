/** Everything about .xls that a page loads at once, when it is needed. */
export { readXls } from './read-xls';
export { readXlsAppearance } from './xls-appearance';
