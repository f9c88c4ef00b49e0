/** A component of an iCalendar file: its properties by name, with parameters as they stand, and what it holds. */
export interface Component {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly components: readonly Component[];
}

/** A strict reader of iCalendar files (RFC 5545, section 3.1). @throws {Error} on the first line that is not as it must be. */
export function readCalendar(text: string): Component {
  if (!text.endsWith('\r\n')) throw new Error('the last line has no end');
  const lines = text.slice(0, -2).split('\r\n');
  for (const line of lines) {
    if (/[\r\n]/.test(line)) throw new Error(`a bare line end in ${JSON.stringify(line)}`);
    if (new TextEncoder().encode(line).length > 75) throw new Error(`a line of more than 75 octets: ${line}`);
  }
  const unfolded = lines.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
  const [first, ...rest] = unfolded;
  if (first !== 'BEGIN:VCALENDAR') throw new Error('no calendar');
  const { component, left } = readComponent('VCALENDAR', rest);
  if (left.length > 0) throw new Error(`something after the calendar: ${left[0]!}`);
  return component;
}

function readComponent(
  name: string,
  lines: readonly string[],
): { component: Component; left: readonly string[] } {
  const properties = new Map<string, string>();
  const components: Component[] = [];
  let left = lines;
  for (let line = left[0]; line !== `END:${name}`; line = left[0]) {
    const property = line === undefined ? null : /^([A-Z-]+)((?:;[A-Z-]+=[^;:,"]+)*):(.*)$/.exec(line);
    if (!property) throw new Error(`no content line in ${name}: ${String(line)}`);
    left = left.slice(1);
    if (property[1] === 'BEGIN') {
      const inner = readComponent(property[3]!, left);
      components.push(inner.component);
      left = inner.left;
    } else if (properties.has(property[1]!)) throw new Error(`${property[1]!} twice in ${name}`);
    else properties.set(property[1]!, property[2]! + property[3]!);
  }
  return { component: { name, properties, components }, left: left.slice(1) };
}

/** What a TEXT value says. @throws {Error} where a mark that has a meaning is not escaped. */
export function textOf(value: string): string {
  if (/(?:^|[^\\])(?:\\\\)*[;,]/.test(value)) throw new Error(`a bare mark in ${value}`);
  return value.replace(/\\([\\;,n])/gi, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark));
}
