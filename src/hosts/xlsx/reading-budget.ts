import { FileError } from '../file-error';
import type { ReadingLimits } from './reading-limits';

/**
 * What one file may still cost. It is spent while reading, because the sizes that a file declares may be lies.
 * Each method throws FileError too-large when its part of the budget is spent.
 */
export class ReadingBudget {
  private bytes: number;
  private items: number;
  private formulaCharacters: number;

  constructor(private readonly limits: ReadingLimits) {
    this.bytes = limits.totalBytes;
    this.items = limits.items;
    this.formulaCharacters = limits.formulaCharacters;
  }

  /** How many bytes the next part may have. */
  get partBytes(): number {
    return Math.min(this.limits.partBytes, this.bytes);
  }

  spendBytes(count: number): void {
    if (count > this.partBytes) throw new FileError('too-large');
    this.bytes -= count;
  }

  /** One more cell, merge, string or style. */
  spendItem(): void {
    if (--this.items < 0) throw new FileError('too-large');
  }

  /** One more formula that the file did not write out itself. */
  spendFormula(length: number): void {
    this.formulaCharacters -= length;
    if (this.formulaCharacters < 0) throw new FileError('too-large');
  }
}
