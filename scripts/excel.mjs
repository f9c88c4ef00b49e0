// @ts-check
// Opens the add-in in a desktop Excel of this computer: serves the built pages over https and sideloads the manifest.
// Where that cannot be done it says how to do it by hand.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { hostingOf } from './build/hosting.mjs';
import { serve } from './serve.mjs';

const manifest = resolve('dist/manifest.xml');
const sideloader = resolve('node_modules/office-addin-debugging');
/** Where office-addin-dev-certs puts the certificate that Excel trusts. */
const certificates = process.env['DEV_CERTS'] ?? join(homedir(), '.office-addin-dev-certs');
const port = 3000;

const problem = reasonAgainst();
if (problem !== null) {
  console.log(problem);
  console.log(byHand());
  process.exit(1);
}

const tls = {
  key: readFileSync(join(certificates, 'localhost.key')),
  cert: readFileSync(join(certificates, 'localhost.crt')),
};
const { officeSource } = hostingOf(process.env);
const server = await serve({ root: 'dist/web', officeSource, tls }, port);
if (server.port !== port) {
  console.log(
    `Cổng ${port} đang có chương trình khác dùng; đề nghị tắt chương trình đó rồi chạy lại npm run excel.`,
  );
  process.exit(1);
}
// Not waited for in one go: Excel asks for the pages while it is being started.
const sideloading = spawn(
  process.execPath,
  [commandOf(sideloader), 'start', manifest, 'desktop', '--no-debug'],
  {
    stdio: 'inherit',
  },
);
const [code] = await once(sideloading, 'exit');
if (code === 0) console.log('Đã nạp Soát Biểu vào Excel. Giữ cửa sổ này mở khi dùng; dừng: nhấn Ctrl+C.');
else {
  console.log('Chưa nạp được vào Excel.');
  console.log(byHand());
  process.exit(1);
}

/** Why this computer cannot sideload; `null` when it can. */
function reasonAgainst() {
  if (process.platform !== 'win32' && process.platform !== 'darwin')
    return 'Máy này không có Excel bản cài đặt (cần Windows hoặc macOS).';
  if (!existsSync(sideloader)) return 'Chưa cài được gói office-addin-debugging (gói tùy chọn) trên máy này.';
  const missing = ['localhost.key', 'localhost.crt'].filter((file) => !existsSync(join(certificates, file)));
  if (missing.length > 0)
    return `Chưa có chứng chỉ cho https://localhost (thiếu ${missing.join(', ')} trong ${certificates}); tạo bằng: npx office-addin-dev-certs install`;
  return null;
}

/**
 * The script behind the command of a package.
 * @param {string} folder
 */
function commandOf(folder) {
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin['office-addin-debugging']);
}

function byHand() {
  return `
Cách nạp bằng tay:
 1. Đưa các tệp trong dist/web lên một địa chỉ https mà máy tin cậy, rồi dựng lại: BASE_URL=https://… npm run build
 2. Excel trên web: Trang đầu › Phần bổ trợ › Tải lên phần bổ trợ của tôi, chọn ${manifest}
 3. Excel trên Windows: chép dist/manifest.xml vào một thư mục chia sẻ; Tệp › Tùy chọn › Trung tâm tin cậy ›
    Danh mục phần bổ trợ tin cậy, thêm thư mục đó và chọn “Hiện trong menu”; mở lại Excel, Chèn › Phần bổ trợ › Thư mục dùng chung.
 4. Excel trên Mac: chép dist/manifest.xml vào ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef rồi mở lại Excel.
Không có Excel phù hợp thì chạy npm start: trang web làm cùng một việc.`;
}
