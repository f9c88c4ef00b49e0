import type { SheetForm } from '../../core/forms/sheet-form';
import { pageMargins, pageNumbers } from '../form-looks';

const pointsPerInch = 72;

/** Asks for A4 paper laid across, one page wide, the headings on every page; carried out by the caller's sync. */
export function setUpPage({ pageLayout }: Excel.Worksheet, { headerRows: [first, last] }: SheetForm): void {
  const { left, right, top, bottom, header, footer } = pageMargins;
  pageLayout.setPrintTitleRows(`$${first}:$${last}`);
  pageLayout.headersFooters.defaultForAllPages.rightFooter = pageNumbers;
  pageLayout.centerHorizontally = true;
  pageLayout.leftMargin = left * pointsPerInch;
  pageLayout.rightMargin = right * pointsPerInch;
  pageLayout.topMargin = top * pointsPerInch;
  pageLayout.bottomMargin = bottom * pointsPerInch;
  pageLayout.headerMargin = header * pointsPerInch;
  pageLayout.footerMargin = footer * pointsPerInch;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
}
