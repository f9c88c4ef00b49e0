import {
  readNumbering as readNumberingAfresh,
  splitNumbering as splitNumberingAfresh,
} from '../values/numbering';
import { remembered } from '../values/remembered';
import { readStatus as readStatusAfresh } from '../values/statuses';
import { readThreshold as readThresholdAfresh } from '../values/thresholds';
import { readUnit as readUnitAfresh } from '../values/units';

/** Readings that the recogniser asks for several times of every cell, and that hundreds of communes write alike. */
export const readNumbering = remembered(readNumberingAfresh);
export const splitNumbering = remembered(splitNumberingAfresh);
export const readStatus = remembered(readStatusAfresh);
export const readThreshold = remembered(readThresholdAfresh);
export const readUnit = remembered(readUnitAfresh);
