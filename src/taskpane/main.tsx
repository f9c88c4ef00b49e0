import { excelHost } from '../hosts/excel/excel-host';
import { hasExcelApi, oldestExcelApi } from '../hosts/excel/requirements';
import { mountPane } from './mount-pane';
import { today } from './today';

/** What a button of the ribbon asks of the pane it opens: "taskpane.html?viec=soat". */
const task = new URLSearchParams(window.location.search).get('viec');

// Where Office.js could not be loaded the gate has said so already.
if ('Office' in window)
  void Office.onReady(({ host }) => {
    if (host !== Office.HostType.Excel) advise('advice-not-excel');
    else if (!hasExcelApi({ Excel, Office }, oldestExcelApi)) advise('advice-old-excel');
    else start();
  });

function start(): void {
  const pane = mountPane(document.getElementById('pane')!, {
    host: excelHost({ Excel, Office }),
    sample: openSample,
    today,
  });
  if (task === 'soat') void pane.check();
}

/** The sample is shown on the page: opening another workbook in Excel would leave the user's own behind. */
function openSample(): void {
  const address = new URL('index.html?mau', window.location.href).href;
  if (Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1'))
    Office.context.ui.openBrowserWindow(address);
  else window.open(address, '_blank', 'noopener');
}

function advise(id: string): void {
  document.getElementById(id)!.hidden = false;
}
