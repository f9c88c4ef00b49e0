/** When a document was written or its meeting held, as far as it says so. */
export interface DocumentDay {
  readonly year: number | null;
  /** "2024-03-12"; never without the year. */
  readonly day: string | null;
}
