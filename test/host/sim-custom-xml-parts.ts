import { invalidArgument, itemNotFound } from './rich-api-error';
import type { SimSession } from './sim-session';
import { WireCollection, WireObject } from './wire-object';
import type { WorkbookModel } from './workbook-model';

type PartModel = WorkbookModel['customXmlParts'][number];

/** All custom XML parts, or those of one namespace. */
export class SimCustomXmlParts extends WireCollection<SimCustomXmlPart> {
  constructor(
    private readonly session: SimSession,
    private readonly namespace: string | null = null,
  ) {
    super();
  }
  override items(): readonly SimCustomXmlPart[] {
    const { customXmlParts } = this.session.excel.workbook;
    return customXmlParts
      .filter(({ xml }) => this.namespace === null || namespaceOf(xml) === this.namespace)
      .map((part) => new SimCustomXmlPart(customXmlParts, part));
  }
  override Indexer(id: string): SimCustomXmlPart {
    const found = this.items().find((part) => part.Id === id);
    if (!found) throw itemNotFound('CustomXmlPartCollection.getItem');
    return found;
  }
  GetByNamespace(namespace: string): SimCustomXmlParts {
    return new SimCustomXmlParts(this.session, namespace);
  }
  Add(xml: string): SimCustomXmlPart {
    if (namespaceOf(xml) === null) throw invalidArgument('CustomXmlPartCollection.add');
    const { customXmlParts } = this.session.excel.workbook;
    const part = { id: this.session.newId(), xml };
    customXmlParts.push(part);
    return new SimCustomXmlPart(customXmlParts, part);
  }
}

class SimCustomXmlPart extends WireObject {
  constructor(
    private readonly parts: PartModel[],
    private readonly model: PartModel,
  ) {
    super();
  }
  override identity() {
    return { Id: this.model.id };
  }
  get Id(): string {
    return this.model.id;
  }
  GetXml(): string {
    return this.model.xml;
  }
  SetXml(xml: string): void {
    if (namespaceOf(xml) === null) throw invalidArgument('CustomXmlPart.setXml');
    this.model.xml = xml;
  }
  Delete(): void {
    this.parts.splice(this.parts.indexOf(this.model), 1);
  }
}

/** The namespace of the root element; `null` when the text is no XML element with one. */
function namespaceOf(xml: string): string | null {
  const namespace = /^(?:<\?[^?]*\?>)?\s*<[\w:-]+ xmlns="([^"]*)"/.exec(xml)?.[1];
  const isClosed = !/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(xml);
  return namespace !== undefined && isClosed ? namespace : null;
}
