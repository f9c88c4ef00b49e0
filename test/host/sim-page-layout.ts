import { RichApiError, invalidArgument } from './rich-api-error';
import type { SimSession } from './sim-session';
import { WireObject } from './wire-object';
import type { SheetModel } from './workbook-model';

/** How a sheet is to be printed. */
export class SimPageLayout extends WireObject {
  constructor(
    private readonly session: SimSession,
    private readonly sheet: SheetModel,
  ) {
    super();
  }

  set Orientation(value: unknown) {
    this.put('orientation', value);
  }
  set PaperSize(value: unknown) {
    if (!this.session.excel.workbook.hasPrinter)
      throw new RichApiError('GeneralException', 'There is no printer.', 'PageLayout.paperSize');
    this.put('paperSize', value);
  }
  set Zoom(value: unknown) {
    this.put('zoom', value);
  }
  set CenterHorizontally(value: unknown) {
    this.put('centerHorizontally', value);
  }
  set LeftMargin(value: unknown) {
    this.put('leftMargin', value);
  }
  set RightMargin(value: unknown) {
    this.put('rightMargin', value);
  }
  set TopMargin(value: unknown) {
    this.put('topMargin', value);
  }
  set BottomMargin(value: unknown) {
    this.put('bottomMargin', value);
  }
  set HeaderMargin(value: unknown) {
    this.put('headerMargin', value);
  }
  set FooterMargin(value: unknown) {
    this.put('footerMargin', value);
  }
  get HeadersFooters(): SimHeadersFooters {
    return new SimHeadersFooters(this.sheet);
  }
  /** Whole rows only. */
  SetPrintTitleRows(rows: string): void {
    if (!/^\$\d+:\$\d+$/.test(rows)) throw invalidArgument('PageLayout.setPrintTitleRows');
    this.put('printTitleRows', rows);
  }

  private put(property: string, value: unknown): void {
    this.session.demandUnprotected(this.sheet, `PageLayout.${property}`);
    this.sheet.page[property] = value;
  }
}

class SimHeadersFooters extends WireObject {
  readonly DefaultForAllPages: SimHeaderFooter;

  constructor(sheet: SheetModel) {
    super();
    this.DefaultForAllPages = new SimHeaderFooter(sheet);
  }
}

class SimHeaderFooter extends WireObject {
  constructor(private readonly sheet: SheetModel) {
    super();
  }
  set RightFooter(text: unknown) {
    this.sheet.page['rightFooter'] = text;
  }
}
