import { askInParts } from './ask-in-parts';

/**
 * Whether dates count from 1904. Office.js has no property for it, but the function DATE answers by the workbook's
 * system. Travels as a write. An Excel that refuses is taken for the usual system.
 */
export async function readDateSystem(context: Excel.RequestContext): Promise<boolean> {
  const [serial] = await askInParts(context, [context.workbook.functions], (functions) => {
    const secondDay = functions.date(1904, 1, 2).load('value');
    return () => secondDay.value;
  });
  return serial === 1;
}
