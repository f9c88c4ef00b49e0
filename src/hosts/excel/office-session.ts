/** What Office.js puts into the page. Handed over instead of taken from the page, so that tests can open several. */
export interface OfficeSession {
  readonly Excel: Pick<typeof Excel, 'run'>;
  readonly Office: {
    readonly context: {
      readonly requirements: { isSetSupported(name: string, version?: string): boolean };
      /** Path or web address of the workbook; `null` or "" before it is saved. */
      readonly document: { readonly url: string | null };
    };
  };
}
