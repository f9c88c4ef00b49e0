import { expect, it } from '@jest/globals';
import { documentTitle } from '../../../src/hosts/excel/document-title';

it.each([
  ['C:\\Báo cáo\\Biểu 2024 100%.xlsx', 'Biểu 2024 100%.xlsx'],
  ['\\\\may-chu\\chung\\biểu.xlsx', 'biểu.xlsx'],
  ['/Users/an/Documents/biểu.xlsx', 'biểu.xlsx'],
  ['https://vanphong.example/sites/x/Bi%E1%BB%83u%202024.xlsx?web=1#a', 'Biểu 2024.xlsx'],
  ['https://vanphong.example/x/100%.xlsx', '100%.xlsx'],
  ['', ''],
  [null, ''],
])('%s is titled %s', (url, title) => {
  expect(documentTitle(url)).toBe(title);
});
