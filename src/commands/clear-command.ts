import { HostProblem } from '../hosts/workbook-host';
import { problemAddress } from './problem-dialog';

/** Shares of the screen, in percent. */
const dialogSize = { height: 20, width: 30 } as const;

/** As much of Office's dialogs as is needed. */
export type Dialogs = Pick<Office.UI, 'displayDialogAsync'>;

/**
 * The ribbon's "Xoá dấu". Excel waits until the event is completed, and takes the dialog away with it: so it is
 * completed once the work is done, or once the user has read why it was not.
 */
export function clearCommand(clearMarks: () => Promise<void>, dialogs: Dialogs, page: string) {
  return async (event: Pick<Office.AddinCommands.Event, 'completed'>): Promise<void> => {
    try {
      await clearMarks();
    } catch (error) {
      await say(sentenceOf(error), dialogs, page);
    } finally {
      event.completed();
    }
  };
}

function sentenceOf(error: unknown): string {
  return error instanceof HostProblem ? `${error.message} ${error.advice}` : String(error);
}

/** Resolves when the dialog is closed, or at once where none can be shown. */
function say(sentence: string, dialogs: Dialogs, page: string): Promise<void> {
  return new Promise((resolve) => {
    dialogs.displayDialogAsync(problemAddress(page, sentence), dialogSize, ({ status, value }) => {
      if (status === Office.AsyncResultStatus.Succeeded)
        value.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
      else resolve();
    });
  });
}
