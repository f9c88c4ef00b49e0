/** Words that stand together, apart from what else is on their line. */
export interface Stretch {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

type LineOfStretches = readonly Stretch[];

/** The right column of a letter's heading begins with the state's name, or the Party's; so the forms for papers say. */
const heading = /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN)/u;
/** The left column at a letter's end. */
const addressees = /^Nơi nhận ?:?$/u;
/** Neither has more lines. */
const longest = 24;
/** In sizes of the font: lines that lie nearer stand beside each other. */
const nearness = 0.9;

/**
 * Lets the two columns in which an official letter begins and ends follow each other, as the cells of a table do: who
 * issues it, then the state's name, place and day; whom it goes to, then who signs.
 */
export function orderLetterColumns(lines: readonly LineOfStretches[]): readonly LineOfStretches[] {
  return partEnd(partHeading(lines));
}

function partHeading(lines: readonly LineOfStretches[]): readonly LineOfStretches[] {
  const at = lines.findIndex((line) => line.some(({ text }) => heading.test(text)));
  const name = lines[at]?.find(({ text }) => heading.test(text));
  if (!name) return lines;
  const first = startBeside(lines, at, name);
  const columns = partColumns(lines.slice(first, first + longest), -Infinity, name.left);
  const end = columns.lastBeside + 1;
  return end === 0 ? lines : withColumns(lines, first, columns, end);
}

function partEnd(lines: readonly LineOfStretches[]): readonly LineOfStretches[] {
  const at = lines.findIndex((line) => addressees.test(line[0]!.text));
  const name = lines[at]?.[0];
  if (!name) return lines;
  const first = startBeside(lines, at, name);
  const right = lines
    .slice(first, at + 2)
    .flat()
    .find(({ left }) => left > name.right + name.size);
  if (!right) return lines;
  const columns = partColumns(lines.slice(first, first + longest), name.right, right.left);
  const sides = joinAddressees(columns.sides);
  return withColumns(lines, first, { ...columns, sides }, sides.length);
}

/** The column is too narrow for whom it names: what does not begin with a dash goes on with the item above. */
function joinAddressees(sides: Columns['sides']): Columns['sides'] {
  const joined: { left: LineOfStretches; right: LineOfStretches }[] = [];
  let item = -1;
  for (const { left, right } of sides) {
    const goesOn = item >= 0 && left.length > 0 && !/^[-–—+]/.test(left[0]!.text);
    if (goesOn) joined[item]!.left = [...joined[item]!.left, ...left];
    else if (left.length > 0) item = /^[-–—+]/.test(left[0]!.text) ? joined.length : -1;
    joined.push({ left: goesOn ? [] : left, right });
  }
  return joined;
}

/** The line above one may belong to it, where the two columns are not set on the same baselines. */
function startBeside(lines: readonly LineOfStretches[], at: number, { baseline, size }: Stretch): number {
  const above = lines[at - 1]?.[0];
  return above && baseline - above.baseline < nearness * size ? at - 1 : at;
}

interface Columns {
  /** For each line what stands left and right. */
  readonly sides: readonly { readonly left: LineOfStretches; readonly right: LineOfStretches }[];
  /** The last line that has something beside it; -1 for none. */
  readonly lastBeside: number;
}

/** Goes down as long as nothing crosses the gap between the columns, which narrows with what stands beside it. */
function partColumns(lines: readonly LineOfStretches[], leftEnd: number, rightStart: number): Columns {
  let [low, high] = [leftEnd, rightStart];
  const sides: { left: Stretch[]; right: Stretch[] }[] = [];
  let lastBeside = -1;
  for (const line of lines) {
    const left: Stretch[] = [];
    const right: Stretch[] = [];
    for (const stretch of line) {
      if (stretch.right <= high) left.push(stretch);
      else if (stretch.left >= low) right.push(stretch);
      else return { sides, lastBeside };
    }
    low = Math.max(low, ...left.map((stretch) => stretch.right));
    high = Math.min(high, ...right.map((stretch) => stretch.left));
    sides.push({ left, right });
    if (standsBeside(sides)) lastBeside = sides.length - 1;
  }
  return { sides, lastBeside };
}

/** Whether the last line has both sides, or stands half beside the one before it. */
function standsBeside(sides: Columns['sides']): boolean {
  const [above, { left, right }] = [sides.at(-2), sides.at(-1)!];
  if (left.length > 0 && right.length > 0) return true;
  const [own, other] = left.length > 0 ? [left[0]!, above?.right[0]] : [right[0]!, above?.left[0]];
  return other !== undefined && own.baseline - other.baseline < nearness * own.size;
}

function withColumns(
  lines: readonly LineOfStretches[],
  first: number,
  { sides }: Columns,
  end: number,
): readonly LineOfStretches[] {
  const parted = sides.slice(0, end);
  return [
    ...lines.slice(0, first),
    ...parted.map(({ left }) => left),
    ...parted.map(({ right }) => right),
    ...lines.slice(first + end),
  ].filter((line) => line.length > 0);
}
