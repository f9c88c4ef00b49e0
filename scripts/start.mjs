// @ts-check
// What a newcomer sees first: the bundled sample, checked; then the page with the same sample open.
// PORT names another port than 3000.
import { spawnSync } from 'node:child_process';
import { hostingOf } from './build/hosting.mjs';
import { serve } from './serve.mjs';

const sample = 'assets/samples/xa-mau-2024-loi.xlsx';
const usualPort = 3000;
const wanted = process.env['PORT'] === undefined ? usualPort : Number(process.env['PORT']);

const { status } = spawnSync(
  process.execPath,
  ['dist/cli/soat-bieu.js', 'check', sample, '--as-of', '2024-05-15'],
  { stdio: 'inherit' },
);
// 1 says that there are findings, as there should be.
if (status !== 1) process.exit(status ?? 2);

const { officeSource } = hostingOf(process.env);
const { port } = await serve({ root: 'dist/web', home: '/index.html?mau', officeSource }, wanted);
if (wanted !== 0 && port !== wanted)
  console.log(`\nCổng ${wanted} đang có chương trình khác dùng, đã chuyển sang cổng ${port}.`);
console.log(`\nTrang soát biểu, với tệp mẫu đã mở: http://localhost:${port}`);
console.log('Dừng: nhấn Ctrl+C.');
