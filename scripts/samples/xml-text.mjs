// @ts-check

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe for an XML element or a double-quoted attribute. @param {string} text */
export function escapeXml(text) {
  return text.replace(/[&<>"]/g, (mark) => entities[/** @type {keyof typeof entities} */ (mark)]);
}
