/**
 * Follows the fields of a paragraph (page numbers, references, tables of contents): what stands between a field's
 * beginning and its separator is an instruction, only what follows is seen. A field whose end is missing must not
 * swallow the document: no instruction is longer than its paragraph.
 */
export class OpenFields {
  private instructions = 0;
  private readonly inResult: boolean[] = [];

  get isInstruction(): boolean {
    return this.instructions > 0;
  }

  /** @param mark the type of a `w:fldChar`. */
  pass(mark: string | null): void {
    if (mark === 'begin') {
      this.inResult.push(false);
      this.instructions++;
    } else if (mark === 'separate' && this.inResult.at(-1) === false) {
      this.inResult[this.inResult.length - 1] = true;
      this.instructions--;
    } else if (mark === 'end' && this.inResult.pop() === false) this.instructions--;
  }
}
