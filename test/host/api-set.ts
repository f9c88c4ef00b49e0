/** Whether version "1.13" is there when "1.9" is asked for. */
export function isAtLeast(there: string, asked: string): boolean {
  const [major = 0, minor = 0] = there.split('.').map(Number);
  const [askedMajor = 0, askedMinor = 0] = asked.split('.').map(Number);
  return major > askedMajor || (major === askedMajor && minor >= askedMinor);
}
