import type { ReportRule } from '../define-report-rule';
import { amountDiffersFromTable } from './amount-differs-from-table';
import { attachmentMissing } from './attachment-missing';
import { blankPlaceholder } from './blank-placeholder';
import { countDiffersFromTable } from './count-differs-from-table';
import { countsContradict } from './counts-contradict';
import { deadlineDiffersFromTable } from './deadline-differs-from-table';
import { documentSymbolDiffers } from './document-symbol-differs';
import { periodDiffers } from './period-differs';
import { placeNameDiffers } from './place-name-differs';
import { sharesOfOneBaseDiffer } from './shares-of-one-base-differ';
import { sumDiffersFromParts } from './sum-differs-from-parts';
import { textDoubledUnit } from './text-doubled-unit';
import { textImpossibleDate } from './text-impossible-date';
import { textMetPlusUnmetDiffers } from './text-met-plus-unmet-differs';

/** The rules about the words of a report, in the order of their codes. */
export const reportRules: readonly ReportRule[] = [
  countDiffersFromTable,
  countsContradict,
  textMetPlusUnmetDiffers,
  sumDiffersFromParts,
  textDoubledUnit,
  amountDiffersFromTable,
  textImpossibleDate,
  placeNameDiffers,
  documentSymbolDiffers,
  attachmentMissing,
  blankPlaceholder,
  periodDiffers,
  deadlineDiffersFromTable,
  sharesOfOneBaseDiffer,
];
