import { SimCustomXmlParts } from './sim-custom-xml-parts';
import type { SimSession } from './sim-session';
import { SimWorksheets } from './sim-worksheet';
import { WireObject } from './wire-object';

/** The root of every request. */
export class SimWorkbook extends WireObject {
  constructor(private readonly session: SimSession) {
    super();
  }
  get Worksheets(): SimWorksheets {
    return new SimWorksheets(this.session);
  }
  get CustomXmlParts(): SimCustomXmlParts {
    return new SimCustomXmlParts(this.session);
  }
  get Functions(): SimFunctions {
    return new SimFunctions(this.session.excel.workbook.date1904);
  }
  get ReadOnly(): boolean {
    return this.session.excel.workbook.readOnly;
  }
  get Protection(): SimWorkbookProtection {
    return new SimWorkbookProtection(this.session);
  }
  _RemoveReference(id: string): void {
    this.session.references.delete(id);
  }
}

class SimWorkbookProtection extends WireObject {
  constructor(private readonly session: SimSession) {
    super();
  }
  get Protected(): boolean {
    return this.session.excel.workbook.structureProtected;
  }
}

/** Worksheet functions evaluated without a cell. */
class SimFunctions extends WireObject {
  constructor(private readonly date1904: boolean) {
    super();
  }
  Date(year: number, month: number, day: number): SimFunctionResult {
    const since1900 = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
    return new SimFunctionResult(this.date1904 ? since1900 - 1_462 : since1900);
  }
}

class SimFunctionResult extends WireObject {
  constructor(readonly Value: number) {
    super();
  }
}
