import type { SimRange } from './sim-range';
import { WireObject } from './wire-object';
import type { CellModel } from './workbook-model';

/** The format of a range: what its cells agree on, `null` where they do not. */
export class SimRangeFormat extends WireObject {
  constructor(private readonly range: SimRange) {
    super();
  }
  get Fill(): SimColour {
    return new SimColour(this.range, 'fill');
  }
  get Font(): SimColour {
    return new SimColour(this.range, 'fontColor');
  }
}

class SimColour extends WireObject {
  constructor(
    private readonly range: SimRange,
    private readonly property: 'fill' | 'fontColor',
  ) {
    super();
  }
  get Color(): string | null {
    const colours = new Set([...this.range.cells()].map((cell: CellModel) => cell[this.property]));
    return colours.size > 1 ? null : ([...colours][0] ?? '#FFFFFF');
  }
  set Color(colour: string) {
    this.range.session.demandUnprotected(this.range.sheet, 'RangeFormat.color');
    for (const cell of this.range.cells(true)) cell[this.property] = colour;
  }
}
