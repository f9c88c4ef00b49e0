import { readOnlyProblem } from './host-problems';
import { operation } from './requirements';
import { stateIn, stateNamespace, statePart } from '../state-part';

/*
 * The state is kept in a custom XML part, not in the add-in's settings: it travels inside the .xlsx package, where the
 * web edition and the command line find it too; it belongs to the workbook, not to one installation of the add-in; and
 * current Excels can undo writing it, while settings.add empties the undo stack.
 */

/** The state of ours in the workbook, `null` when there is none. Pure reads. */
export const readState = operation('1.5', async (context): Promise<string | null> => {
  const [first] = await readParts(context);
  return first ? stateIn(first.xml) : null;
});

/**
 * Keeps the state in the workbook; "" removes it without a trace. The same state again writes nothing.
 * @throws {HostProblem} when the workbook is open to be read only: what was written goes with the copy that the user
 *   may save, and is lost with this window otherwise
 */
export const writeState = operation('1.8', async (context, state: string): Promise<void> => {
  const [first, ...extra] = await readParts(context);
  const xml = statePart(state);
  for (const { part } of extra) part.delete();
  if (state === '') first?.part.delete();
  else if (!first) context.workbook.customXmlParts.add(xml);
  else if (first.xml !== xml) first.part.setXml(xml);
  const workbook = context.workbook.load('readOnly');
  await context.sync();
  if (workbook.readOnly) throw readOnlyProblem();
});

interface PartWithXml {
  readonly part: Excel.CustomXmlPart;
  readonly xml: string;
}

/** Normally one; two when people worked on the workbook together. */
async function readParts(context: Excel.RequestContext): Promise<readonly PartWithXml[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(stateNamespace);
  parts.load('items/id');
  await context.sync();
  const answers = parts.items.map((part) => ({ part, xml: part.getXml() }));
  await context.sync();
  return answers.map(({ part, xml }) => ({ part, xml: xml.value }));
}
