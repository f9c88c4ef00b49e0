import { executeRequest } from './request-executor';
import type { RequestLog } from './request-log';
import { SimSession } from './sim-session';
import type { ExcelState } from './sim-session';
import { SimWorkbook } from './sim-workbook';
import { requestFlag } from './wire-protocol';
import type { BridgeRequest } from './wire-protocol';

/** What the client library finds as `_richApiNativeBridge` and talks to; the client sets `onMessageFromHost`. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: (text: string) => void;
}

const messageType = { response: 2, events: 3 } as const;
const eventCategory = 65_536;

/** Opens one pane on the workbook: its requests are carried out and counted, events flow back. */
export function openNativeBridge(
  excel: ExcelState,
  log: RequestLog,
  waiting: (() => void)[],
  mostAnswerBytes: number,
): NativeBridge {
  const bridge: NativeBridge = { sendMessageToHost: receive, onMessageFromHost: () => undefined };
  const send = (message: unknown) => queueMicrotask(() => bridge.onMessageFromHost(JSON.stringify(message)));
  const session = new SimSession(excel, (type, targetId, event) => {
    const entry = {
      messageCategory: eventCategory,
      messageType: type,
      targetId,
      message: JSON.stringify(event),
    };
    send({ type: messageType.events, controlId: '', message: { entries: [entry] } });
  });
  excel.sessions.push(session);
  const root = new SimWorkbook(session);
  return bridge;

  function receive(text: string): void {
    const request = JSON.parse(text) as BridgeRequest;
    if (!excel.cellBeingEdited) answer(request, text);
    else if (request.flags & requestFlag.delayForCellEdit) waiting.push(() => answer(request, text));
    else refuse(request, text, 'InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
  }

  function answer(request: BridgeRequest, text: string): void {
    if (excel.interlude && --excel.interlude.requestsToGo === 0) excel.interlude.act();
    const body = JSON.stringify(executeRequest(root, session.references, request.message.body));
    if (Buffer.byteLength(body) > mostAnswerBytes)
      refuse(request, text, 'ResponsePayloadSizeLimitExceeded', 'Too much to answer.');
    else respond(request, text, 200, body);
  }

  function refuse(request: BridgeRequest, text: string, code: string, message: string): void {
    respond(request, text, 400, JSON.stringify({ error: { code, message } }));
  }

  function respond(
    { id, flags, message }: BridgeRequest,
    text: string,
    statusCode: number,
    body: string,
  ): void {
    log.add(text, body, flags, message.body);
    send({ id, type: messageType.response, message: { statusCode, headers: {}, body } });
  }
}
