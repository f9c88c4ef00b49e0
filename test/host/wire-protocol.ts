/** The part of Office.js' request protocol that the client library speaks to Excel. */

export const pathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  null: 7,
} as const;
export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  set: 4,
  trace: 5,
  ensureUnchanged: 8,
} as const;

/** Bits of the flags that travel beside a request. */
export const requestFlag = { write: 1, undoable: 16, delayForCellEdit: 64 } as const;

export interface Arguments {
  readonly Arguments?: readonly unknown[];
  /** Where an argument is an object, the id of its path; 0 or nothing elsewhere. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

export interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  /** What to load: property paths in camel case, such as "format/fill/color". */
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/** What travels over the bridge, each as JSON text. */
export interface BridgeRequest {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody };
}
