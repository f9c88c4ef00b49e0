/** Longer texts are prose: seldom repeated, and too much to keep. */
const longest = 200;

/**
 * A pure reading of texts that remembers its answers: the cells of a workbook say the same few words thousands of times.
 * It forgets all of them when there are too many, so that memory stays bounded whatever the file holds.
 */
export function remembered<T>(read: (text: string) => T, most = 20_000): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return read(text);
    if (answers.has(text)) return answers.get(text)!;
    const answer = read(text);
    if (answers.size >= most) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
