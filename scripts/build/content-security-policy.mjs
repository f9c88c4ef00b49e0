// @ts-check

/**
 * What a page of ours may load: its own files, and nothing that could carry data away. Fluent writes its styles into
 * the page, so inline styles are allowed; inline scripts are not, but for those named by their hash.
 * @param {readonly string[]} scriptSources
 */
export function contentSecurityPolicy(scriptSources) {
  return [
    "default-src 'none'",
    `script-src ${scriptSources.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The pages that load Office.js. */
const officePages = ['taskpane.html', 'commands.html'];

/**
 * The policy of a page of the site.
 * @param {string} page the name of its file
 * @param {string} officeSource where Office.js comes from
 */
export function policyOfPage(page, officeSource) {
  return contentSecurityPolicy(officePages.includes(page) ? ["'self'", officeSource] : ["'self'"]);
}
