import type { Box } from '../../src/core/snapshot/snapshot';
import { RichApiError, itemNotFound } from './rich-api-error';
import type { SimSession } from './sim-session';
import { WireCollection, WireObject } from './wire-object';
import type { ConditionalFormatModel, SheetModel } from './workbook-model';

/** The conditional formats that touch some cells of a sheet, first priority first. */
export class SimConditionalFormats extends WireCollection<SimConditionalFormat> {
  constructor(
    private readonly session: SimSession,
    private readonly sheet: SheetModel,
    private readonly boxes: readonly Box[],
  ) {
    super();
  }

  override items(): readonly SimConditionalFormat[] {
    return this.sheet.conditionalFormats
      .filter(({ areas }) => areas.some((area) => this.boxes.some((box) => overlap(area, box))))
      .map((model) => new SimConditionalFormat(this.session, this.sheet, model));
  }

  override Indexer(id: string): SimConditionalFormat {
    const found = this.items().find((item) => item.Id === id);
    if (!found) throw itemNotFound('ConditionalFormatCollection.getItem');
    return found;
  }

  /** A new format comes first in priority. */
  Add(type: string): SimConditionalFormat {
    this.session.demandUnprotected(this.sheet, 'ConditionalFormatCollection.add');
    const model = {
      id: this.session.newId(),
      type,
      areas: this.boxes,
      formula: '',
      fill: '',
      fontColor: '',
      readable: true,
    };
    this.sheet.conditionalFormats.unshift(model);
    return new SimConditionalFormat(this.session, this.sheet, model);
  }
}

class SimConditionalFormat extends WireObject {
  constructor(
    private readonly session: SimSession,
    private readonly sheet: SheetModel,
    private readonly model: ConditionalFormatModel,
  ) {
    super();
  }
  override identity() {
    return { Id: this.model.id };
  }
  get Id(): string {
    return this.model.id;
  }
  get Type(): string {
    return this.model.type;
  }
  /** Excel refuses to show a rule of another type as a custom one (office-js issue 2180). */
  get Custom(): SimCustomFormat {
    if (!this.model.readable) throw itemNotFound('ConditionalFormat.custom');
    if (this.model.type !== 'Custom') {
      const message = 'This operation is not permitted for the current object.';
      throw new RichApiError('InvalidOperation', message, 'ConditionalFormat.custom');
    }
    return new SimCustomFormat(this.model, () =>
      this.session.demandUnprotected(this.sheet, 'ConditionalFormat.custom'),
    );
  }
  Delete(): void {
    this.session.demandUnprotected(this.sheet, 'ConditionalFormat.delete');
    this.sheet.conditionalFormats.splice(this.sheet.conditionalFormats.indexOf(this.model), 1);
  }
}

class SimCustomFormat extends WireObject {
  readonly Rule: SimRule;
  readonly Format: SimFormat;

  constructor(model: ConditionalFormatModel, demandUnprotected: () => void) {
    super();
    this.Rule = new SimRule(model, demandUnprotected);
    this.Format = new SimFormat(model, demandUnprotected);
  }
}

class SimRule extends WireObject {
  constructor(
    private readonly model: ConditionalFormatModel,
    private readonly demandUnprotected: () => void,
  ) {
    super();
  }
  get Formula(): string {
    return this.model.formula;
  }
  set Formula(formula: string) {
    this.demandUnprotected();
    this.model.formula = formula;
  }
}

class SimFormat extends WireObject {
  readonly Fill: SimColour;
  readonly Font: SimColour;

  constructor(model: ConditionalFormatModel, demandUnprotected: () => void) {
    super();
    this.Fill = new SimColour(model, 'fill', demandUnprotected);
    this.Font = new SimColour(model, 'fontColor', demandUnprotected);
  }
}

class SimColour extends WireObject {
  constructor(
    private readonly model: ConditionalFormatModel,
    private readonly property: 'fill' | 'fontColor',
    private readonly demandUnprotected: () => void,
  ) {
    super();
  }
  get Color(): string {
    return this.model[this.property];
  }
  set Color(colour: string) {
    this.demandUnprotected();
    this.model[this.property] = colour;
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
