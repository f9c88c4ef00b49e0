/**
 * The suites by their paths. Left out: the slow suites of drawn workbooks (*.property.test.ts), and the one about
 * the lengths of files (rule-lengths.test.ts), which reads the sources as they are written.
 */
export const suites = import.meta.webpackContext('../../test', {
  regExp: /^\.\/(?:core\/(?:values|tables|rules)|corpus)\/(?:(?!\.property|rule-lengths).)+\.test\.ts$/,
});
