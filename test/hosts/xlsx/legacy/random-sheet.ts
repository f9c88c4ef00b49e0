import fc from 'fast-check';

/** A sheet's rows as the library's writer takes them: numbers, texts, truth values, and nothing. */
export const randomRows = fc.array(
  fc.array(
    fc.oneof(
      fc.constant(null),
      fc.integer({ min: -1e9, max: 1e9 }),
      // The writer spoils the tiniest numbers, which no table has.
      fc.double({ noNaN: true, min: 1e-6, max: 1e15 }),
      fc.boolean(),
      fc.string({ unit: fc.constantFrom(...'aBđỹữ® µ¸0%,.-="&<'), minLength: 1, maxLength: 40 }),
    ),
    { maxLength: 6 },
  ),
  { minLength: 1, maxLength: 12 },
);
