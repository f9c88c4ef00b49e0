const within =
  /(?<!\p{L})(?:trong|sau)(?: thời hạn| thời gian| vòng| khoảng)? (?:tối đa |không quá )?\d{1,3} (?:ngày|tuần|tháng|giờ)(?: làm việc)?(?!\p{L})(?! (?:đầu|cuối|qua))/iu;
const standing =
  /(?<!(?:chi|phí|vốn|dục|không|chưa|việc làm|nguồn|tạm trú|họp) )(?<!\p{L})(?:thường xuyên(?:,? (?:và )?liên tục)?|định kỳ(?:,? (?:hoặc |và )?đột xuất)?|đột xuất)(?!\p{L})/iu;

/** Words that give a duty its time without naming a day: "trong 10 ngày", "thường xuyên"; `null` where there are none. */
export function readUndatedWords(text: string): string | null {
  return (within.exec(text) ?? standing.exec(text))?.[0] ?? null;
}
