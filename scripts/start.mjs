// What a newcomer sees first: the bundled sample, checked.
import { spawnSync } from 'node:child_process';

const sample = 'assets/samples/xa-mau-2024-loi.xlsx';
const { status } = spawnSync(process.execPath, ['dist/cli/soat-bieu.js', 'check', sample, '--as-of', '2024-05-15'], { stdio: 'inherit' });
process.exit(status === 1 ? 0 : status);
