// @ts-check

/** Where the manifest in the repository points: a developer's own machine. */
export const developmentAddress = 'https://localhost:3000';

/** Microsoft's own; `OFFICE_JS_URL` names a mirror for networks without internet. */
const officeJsOfMicrosoft = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * Where the built files will be served from, and where Office.js is.
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @throws {Error} in Vietnamese when an address cannot be used
 */
export function hostingOf(environment) {
  const address = environment['BASE_URL'] || developmentAddress;
  const baseUrl = address.endsWith('/') ? address.slice(0, -1) : address;
  // Excel refuses add-ins that are not served over https.
  if (!URL.canParse(baseUrl) || new URL(baseUrl).protocol !== 'https:')
    throw new Error(`BASE_URL phải là địa chỉ https, đang là: ${baseUrl}`);
  const officeJs = environment['OFFICE_JS_URL'] || officeJsOfMicrosoft;
  return { baseUrl, officeJs, officeSource: /^https?:/.test(officeJs) ? new URL(officeJs).origin : "'self'" };
}
