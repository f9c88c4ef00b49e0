// @ts-check
// Unpacks the Chromium of @sparticuz/chromium into the temporary folder and prints how to start it, as JSON.
// A process of its own: the package looks at its surroundings while it is imported.
import chromium from '@sparticuz/chromium';

const executablePath = await chromium.executablePath();
const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
console.log(
  JSON.stringify({ executablePath, args: chromium.args, env: { LD_LIBRARY_PATH, FONTCONFIG_PATH } }),
);
