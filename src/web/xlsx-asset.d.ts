/** A workbook built into a script, as a data: address in base64. */
declare module '*.xlsx' {
  const address: string;
  export default address;
}
