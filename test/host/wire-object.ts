/**
 * A thing of Excel's that a request can name. The members of the classes derived from it are spelt as on the wire, in
 * Pascal case; a member that is missing answers the request with ApiNotFound.
 */
export abstract class WireObject {
  /** What Excel sends when the object is first named, so that the client finds it again. */
  identity(): Record<string, unknown> {
    return {};
  }

  /** Called by the client on objects it wants to use after the request. */
  _KeepReference(): null {
    return null;
  }
}

/** A collection answers a load with the loads of its items. */
export abstract class WireCollection<Item extends WireObject = WireObject> extends WireObject {
  abstract items(): readonly Item[];
  abstract Indexer(key: string): Item;
}
