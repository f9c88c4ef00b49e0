import { expect, it } from '@jest/globals';
import { problemAddress, problemInAddress } from '../../src/commands/problem-dialog';

const page = 'https://soat.example/noi/commands.html?_host_Info=Excel$Win32';

it('carries a sentence to the dialog unharmed', () => {
  const sentence = 'Trang tính “Biểu 01” <b>đang</b> được bảo vệ & khoá: 100%?';
  const address = problemAddress(page, sentence);
  expect(address).toMatch(/^https:\/\/soat\.example\/noi\/commands\.html\?loi=/);
  expect(problemInAddress(address)).toBe(sentence);
});

it('sees none where the page was opened for commands', () => {
  expect(problemInAddress(page)).toBeNull();
});
