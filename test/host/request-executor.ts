import { RichApiError } from './rich-api-error';
import type { WireObject } from './wire-object';
import { WireCollection } from './wire-object';
import { actionType, pathType } from './wire-protocol';
import type { Action, Arguments, ObjectPath, RequestBody, ResponseBody } from './wire-protocol';

/** Objects that outlive the request that made them. */
export type References = Map<string, WireObject>;

type Members = Record<string, unknown>;

/** Carries out one request on the workbook. The first refusal ends it; what was done before stays done, as in Excel. */
export function executeRequest(root: WireObject, references: References, body: RequestBody): ResponseBody {
  const request = new Request(root, references, body.ObjectPaths);
  const Results: { ActionId: number; Value: unknown }[] = [];
  for (const [ActionIndex, action] of body.Actions.entries()) {
    try {
      Results.push({ ActionId: action.Id, Value: request.perform(action) });
    } catch (error) {
      if (!(error instanceof RichApiError)) throw error;
      const { code, message, location } = error;
      const refusal = { Code: code, Message: message, Location: location, ActionIndex, HttpStatusCode: 400 };
      return { Results, Error: refusal };
    }
  }
  return { Results };
}

class Request {
  private readonly resolved = new Map<number, WireObject | null>();

  constructor(
    private readonly root: WireObject,
    private readonly references: References,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
  ) {}

  perform({ ActionType, ObjectPathId, Name, ArgumentInfo, QueryInfo }: Action): unknown {
    switch (ActionType) {
      case actionType.instantiate:
        return this.objectAt(ObjectPathId)?.identity() ?? null;
      case actionType.query:
        return load(this.objectAt(ObjectPathId), [
          ...(QueryInfo?.Select ?? []),
          ...(QueryInfo?.Expand ?? []),
        ]);
      case actionType.method:
        return this.invoke(ObjectPathId, Name, ArgumentInfo) ?? null;
      case actionType.set:
        return write(this.objectAt(ObjectPathId)!, Name, this.argumentsOf(ArgumentInfo)[0]);
      case actionType.trace:
      case actionType.ensureUnchanged:
        return null;
      default:
        throw new RichApiError(
          'NotImplemented',
          `The simulated Excel knows no action of type ${ActionType}.`,
        );
    }
  }

  /** What is done with a null object is nothing. */
  private invoke(id: number, name: string, info: Arguments | undefined): unknown {
    const object = this.objectAt(id);
    return object && call(object, name, this.argumentsOf(info));
  }

  private objectAt(id: number): WireObject | null {
    let object = this.resolved.get(id);
    if (object === undefined) this.resolved.set(id, (object = this.resolve(this.paths[id]!)));
    return object;
  }

  private resolve({ ObjectPathType, Name, ParentObjectPathId, ArgumentInfo }: ObjectPath): WireObject | null {
    if (ObjectPathType === pathType.root) return this.root;
    if (ObjectPathType === pathType.null) return null;
    if (ObjectPathType === pathType.reference) return this.referenceAt(Name);
    const parent = this.objectAt(ParentObjectPathId!);
    // What is asked of a null object is a null object again.
    if (parent === null) return null;
    if (ObjectPathType === pathType.property) return read(parent, Name) as WireObject | null;
    const name = ObjectPathType === pathType.indexer ? 'Indexer' : Name;
    return call(parent, name, this.argumentsOf(ArgumentInfo)) as WireObject | null;
  }

  private referenceAt(id: string): WireObject {
    const object = this.references.get(id);
    if (!object)
      throw new RichApiError('InvalidReference', 'This reference is not valid for the current operation.');
    return object;
  }

  private argumentsOf(info: Arguments | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, i) => (ids[i] ? this.objectAt(ids[i]) : value));
  }
}

/** The answer to a load: what was asked for and nothing else, so that a forgotten load is found out. */
function load(object: WireObject | null, paths: readonly string[]): unknown {
  if (object === null) return null;
  if (paths.length === 0)
    throw new RichApiError('NotImplemented', 'The simulated Excel wants each property loaded by name.');
  if (object instanceof WireCollection) return { _Items: object.items().map((item) => load(item, paths)) };
  const answer: Members = object.identity();
  const nested = new Map<string, string[]>();
  for (const path of paths) {
    const [first, ...rest] = path.split('/');
    const name = first!.charAt(0).toUpperCase() + first!.slice(1);
    if (rest.length === 0) answer[name] = read(object, name);
    else nested.set(name, [...(nested.get(name) ?? []), rest.join('/')]);
  }
  for (const [name, rest] of nested) answer[name] = load(read(object, name) as WireObject | null, rest);
  return answer;
}

function read(object: WireObject, name: string): unknown {
  if (!(name in object)) throw unknownMember(object, name);
  return (object as unknown as Members)[name];
}

function write(object: WireObject, name: string, value: unknown): null {
  if (!(name in object)) throw unknownMember(object, name);
  (object as unknown as Members)[name] = value;
  return null;
}

function call(object: WireObject, name: string, args: unknown[]): unknown {
  const method = (object as unknown as Members)[name];
  if (typeof method !== 'function') throw unknownMember(object, name);
  return method.apply(object, args);
}

function unknownMember(object: WireObject, name: string): RichApiError {
  const location = `${object.constructor.name}.${name}`;
  return new RichApiError('ApiNotFound', `The simulated Excel does not know ${location}.`, location);
}
