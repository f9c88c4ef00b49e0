import { excelHost } from '../hosts/excel/excel-host';
import { clearCommand } from './clear-command';
import { problemInAddress } from './problem-dialog';

/*
 * The page behind the ribbon, which nobody sees. Opened as a dialog it says why a command could not be carried out.
 */
const problem = problemInAddress(window.location.href);

if (problem !== null) document.getElementById('problem')!.textContent = problem;
else
  void Office.onReady(() => {
    const clearMarks = () => excelHost({ Excel, Office }).clearMarks();
    Office.actions.associate('clearMarks', clearCommand(clearMarks, Office.context.ui, window.location.href));
  });
