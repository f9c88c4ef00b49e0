/** 1234567.5 → "1.234.567,5", with exactly `decimals` digits behind the comma. */
export function vietnameseFigure(value: number, decimals = 0): string {
  const [whole, fraction] = Math.abs(value).toFixed(decimals).split('.');
  let grouped = whole!;
  for (let i = grouped.length - 3; i > 0; i -= 3) grouped = `${grouped.slice(0, i)}.${grouped.slice(i)}`;
  return `${value < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** 96.5 → "96,5"; as many decimals as the figure has. */
export function shortFigure(value: number): string {
  return String(value).replace('.', ',');
}

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

function group(value: number, full: boolean): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor(value / 10) % 10;
  const ones = value % 10;
  const words: string[] = [];
  if (hundreds > 0 || full) words.push(digits[hundreds]!, 'trăm');
  if (tens === 1) words.push('mười');
  else if (tens > 1) words.push(digits[tens]!, 'mươi');
  else if (ones > 0 && words.length > 0) words.push('linh');
  if (ones === 1 && tens > 1) words.push('mốt');
  else if (ones === 5 && tens > 0) words.push('lăm');
  else if (ones > 0) words.push(digits[ones]!);
  return words.join(' ');
}

/** 1250000 → "một triệu hai trăm năm mươi nghìn". The value is whole, above zero and below 10^12. */
export function inWords(value: number): string {
  const scales: readonly (readonly [number, string])[] = [
    [1e9, 'tỷ'],
    [1e6, 'triệu'],
    [1e3, 'nghìn'],
    [1, ''],
  ];
  const words: string[] = [];
  let left = value;
  for (const [size, name] of scales) {
    const count = Math.floor(left / size);
    left %= size;
    if (count > 0) words.push(`${group(count, words.length > 0)} ${name}`.trim());
  }
  return words.join(' ');
}
