// @ts-check
// Unpacks the Chromium of @sparticuz/chromium into the temporary folder and prints how to start it, as JSON.
// A process of its own: the package looks at its surroundings while it is imported.
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = tmpdir();

// The package's own list of fonts knows no temporary folder but /tmp, and without a font no text has any size.
const fontsFolder = join(folder, 'fontconfig');
const fontFolders = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
mkdirSync(fontsFolder);
writeFileSync(
  join(fontsFolder, 'fonts.conf'),
  `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${fontFolders.map((path) => `  <dir>${path}</dir>`).join('\n')}
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`,
);
process.env['FONTCONFIG_PATH'] = fontsFolder;

const { default: chromium } = await import('@sparticuz/chromium');
const executablePath = await chromium.executablePath();
const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
console.log(
  JSON.stringify({ executablePath, args: chromium.args, env: { LD_LIBRARY_PATH, FONTCONFIG_PATH } }),
);
