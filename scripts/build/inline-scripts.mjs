// @ts-check
import { createHash } from 'node:crypto';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import { contentSecurityPolicy } from './content-security-policy.mjs';

/** Stands in a page's template where its policy will be written. */
export const policyToCome = 'policy-by-hash';

/**
 * Puts the scripts of a page into the page itself, so that it is one file that can be carried on a USB stick and
 * opened from there. The policy then names each script by its hash instead of by its place.
 */
export class InlineScripts {
  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap('InlineScripts', (compilation) => {
      const { beforeEmit } = HtmlWebpackPlugin.getCompilationHooks(compilation);
      beforeEmit.tap('InlineScripts', (page) => ({ ...page, html: inlineScripts(page.html, compilation) }));
    });
  }
}

/**
 * @param {string} html
 * @param {import('webpack').Compilation} compilation
 */
function inlineScripts(html, compilation) {
  /** @type {string[]} */
  const hashes = [];
  const page = html.replace(/<script src="([^"]+)"><\/script>/g, (_, /** @type {string} */ file) => {
    const script = takeScript(compilation, file);
    hashes.push(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    return `<script>${script}</script>`;
  });
  if (hashes.length === 0 || !page.includes(policyToCome))
    throw new Error('No script or no policy in the page.');
  return page.replace(policyToCome, contentSecurityPolicy(hashes));
}

/**
 * @param {import('webpack').Compilation} compilation
 * @param {string} file
 */
function takeScript(compilation, file) {
  const asset = compilation.getAsset(file);
  if (!asset) throw new Error(`No script ${file}`);
  compilation.deleteAsset(file);
  // Inside a string or a regular expression it says the same, and HTML does not take it for the end of the script.
  return asset.source
    .source()
    .toString()
    .replace(/<(?=\/script|!--)/gi, '\\x3C');
}
