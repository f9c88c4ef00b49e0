import { brokenNumbering } from './cells/broken-numbering';
import { conflictingUnits } from './cells/conflicting-units';
import { decomposedUnicode } from './cells/decomposed-unicode';
import { doubledUnit } from './cells/doubled-unit';
import { duplicateRow } from './cells/duplicate-row';
import { errorValue } from './cells/error-value';
import { externalLink } from './cells/external-link';
import { legacyEncoding } from './cells/legacy-encoding';
import { numberStoredAsText } from './cells/number-stored-as-text';
import { stalePeriod } from './cells/stale-period';
import { unreadableNumber } from './cells/unreadable-number';
import { countDiffers } from './criteria/count-differs';
import { countMissing } from './criteria/count-missing';
import { criterionContradictsIndicators } from './criteria/criterion-contradicts-indicators';
import { indicatorMissing } from './criteria/indicator-missing';
import { indicatorUnknown } from './criteria/indicator-unknown';
import { metPlusUnmetDiffers } from './criteria/met-plus-unmet-differs';
import { percentScale } from './criteria/percent-scale';
import { ratioDiffers } from './criteria/ratio-differs';
import { resultMissing } from './criteria/result-missing';
import { sameIndicatorDiffers } from './criteria/same-indicator-differs';
import { statusContradictsResult } from './criteria/status-contradicts-result';
import { statusMissing } from './criteria/status-missing';
import { statusUnreadable } from './criteria/status-unreadable';
import { targetDiffersFromCatalog } from './criteria/target-differs-from-catalog';
import { unmet } from './criteria/unmet';
import { unmetWithoutPlan } from './criteria/unmet-without-plan';
import { dayMonthSwapped } from './deadlines/day-month-swapped';
import { deadlineAfterMilestone } from './deadlines/deadline-after-milestone';
import { deadlineMissing } from './deadlines/deadline-missing';
import { dueSoon } from './deadlines/due-soon';
import { impossibleDate } from './deadlines/impossible-date';
import { overdue } from './deadlines/overdue';
import { ownerMissing } from './deadlines/owner-missing';
import { startAfterEnd } from './deadlines/start-after-end';
import { unreadableDeadline } from './deadlines/unreadable-deadline';
import type { ReportRule } from './define-report-rule';
import type { Rule } from './define-rule';
import { reportRules } from './report/index';
import { amountDiffersAcrossTables } from './funding/amount-differs-across-tables';
import { amountInWordsDiffers } from './funding/amount-in-words-differs';
import { arrearsRemain } from './funding/arrears-remain';
import { declaredFormulaBroken } from './funding/declared-formula-broken';
import { disbursedExceedsPlan } from './funding/disbursed-exceeds-plan';
import { displayedTotalDiffers } from './funding/displayed-total-differs';
import { hiddenRowInTotal } from './funding/hidden-row-in-total';
import { negativeAmount } from './funding/negative-amount';
import { ofWhichExceedsWhole } from './funding/of-which-exceeds-whole';
import { rateDiffers } from './funding/rate-differs';
import { rowTotalDiffers } from './funding/row-total-differs';
import { sharesNot100 } from './funding/shares-not-100';
import { sumRangeIncomplete } from './funding/sum-range-incomplete';
import { totalDiffersFromParts } from './funding/total-differs-from-parts';
import { totalMissing } from './funding/total-missing';
import { typedTotal } from './funding/typed-total';
import { unitOutlier } from './funding/unit-outlier';

/** The rules about tables, by code. */
export const rules: readonly Rule[] = [
  numberStoredAsText,
  unreadableNumber,
  errorValue,
  doubledUnit,
  legacyEncoding,
  decomposedUnicode,
  conflictingUnits,
  brokenNumbering,
  duplicateRow,
  stalePeriod,
  externalLink,
  totalDiffersFromParts,
  rowTotalDiffers,
  declaredFormulaBroken,
  rateDiffers,
  sumRangeIncomplete,
  typedTotal,
  disbursedExceedsPlan,
  negativeAmount,
  unitOutlier,
  hiddenRowInTotal,
  amountDiffersAcrossTables,
  ofWhichExceedsWhole,
  displayedTotalDiffers,
  arrearsRemain,
  totalMissing,
  sharesNot100,
  amountInWordsDiffers,
  indicatorMissing,
  indicatorUnknown,
  targetDiffersFromCatalog,
  resultMissing,
  statusMissing,
  statusUnreadable,
  statusContradictsResult,
  criterionContradictsIndicators,
  countDiffers,
  metPlusUnmetDiffers,
  percentScale,
  ratioDiffers,
  unmetWithoutPlan,
  unmet,
  sameIndicatorDiffers,
  countMissing,
  unreadableDeadline,
  impossibleDate,
  overdue,
  dueSoon,
  deadlineMissing,
  deadlineAfterMilestone,
  startAfterEnd,
  dayMonthSwapped,
  ownerMissing,
];

/** All rules, those about the words of a report first. */
export const everyRule: readonly (Rule | ReportRule)[] = [...reportRules, ...rules];
