/**
 * The suites by their paths. Left out: the slow suites of drawn workbooks (*.property.test.ts), and the one about the
 * rules' files and help pages (parity.test.ts), which reads the sources as they are written.
 */
export const suites = import.meta.webpackContext('../../test', {
  regExp: /^\.\/(?:core\/(?:values|tables|rules)|corpus)\/(?:(?!\.property|parity).)+\.test\.ts$/,
});
