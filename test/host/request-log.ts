import { actionType, pathType, requestFlag } from './wire-protocol';
import type { Action, RequestBody } from './wire-protocol';

interface Entry {
  readonly bytes: number;
  readonly answerBytes: number;
  readonly flags: number;
  readonly isCleanUp: boolean;
}

/** What went over the bridge, for tests that count work. */
export class RequestLog {
  private entries: Entry[] = [];

  add(request: string, answer: string, flags: number, { Actions, ObjectPaths }: RequestBody): void {
    // Whatever else a request names, it may make: a new sheet.
    const namesTheRoot = ({ ActionType, ObjectPathId }: Action) =>
      ActionType === actionType.instantiate && ObjectPaths[ObjectPathId]!.ObjectPathType === pathType.root;
    const isCleanUp = Actions.every((action) => action.Name === '_RemoveReference' || namesTheRoot(action));
    this.entries.push({
      bytes: Buffer.byteLength(request),
      answerBytes: Buffer.byteLength(answer),
      flags,
      isCleanUp,
    });
  }

  /** Starts counting anew. */
  clear(): void {
    this.entries = [];
  }

  /** Round trips the add-in waited for; the client's own clean-up after a batch is not among them. */
  get syncs(): number {
    return this.entries.filter((entry) => !entry.isCleanUp).length;
  }
  /** Bytes sent to Excel, clean-up included. */
  get bytes(): number {
    return this.entries.reduce((sum, entry) => sum + entry.bytes, 0);
  }
  get largestAnswer(): number {
    return Math.max(0, ...this.entries.map((entry) => entry.answerBytes));
  }
  /** Requests that Excel takes for writes. */
  get writes(): number {
    return this.entries.filter(({ flags }) => (flags & requestFlag.write) !== 0).length;
  }
  /** Requests after which Ctrl+Z has nothing left to undo. */
  get undoStacksLost(): number {
    return this.entries.filter(
      ({ flags }) => (flags & requestFlag.write) !== 0 && (flags & requestFlag.undoable) === 0,
    ).length;
  }
}
