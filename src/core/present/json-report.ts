import type { Catalog } from '../catalogs/catalog';
import type { Claim } from '../claims/claim';
import type { RuleCoverage, SheetCoverage } from '../check/result';
import type { DataValue, Severity } from '../rules/define-rule';
import type { Count } from '../summary/summary';
import type { ColumnRole, RowRole, TableKind } from '../tables/table';
import type { FileFailure } from './check-run';

/** The JSON contract, version 1. Fields may be added, none renamed or removed. Cells are written "F12", columns "F". */

export interface JsonTable {
  readonly id: string;
  readonly sheet: string;
  /** "A4:J82" */
  readonly range: string;
  readonly kind: TableKind;
  readonly confidence: number;
  /** "" when the table has none. */
  readonly title: string;
  readonly unit: string | null;
  readonly headerRows: readonly number[];
  readonly columnNumberRow: number | null;
  readonly columns: readonly {
    readonly column: string;
    readonly role: ColumnRole;
    readonly heading: string;
  }[];
  readonly rows: readonly {
    readonly row: number;
    readonly role: RowRole;
    readonly level: number;
    readonly label: string;
  }[];
  readonly evidence: readonly string[];
  /** The set of criteria that the table seems to follow; `null` where it is none or not known. */
  readonly catalog: {
    readonly id: string;
    readonly decision: string | null;
    readonly title: string;
    readonly level: Catalog['level'];
    readonly confidence: number;
    readonly region: string | null;
    readonly evidence: readonly string[];
  } | null;
}

export interface JsonCell {
  readonly sheet: string;
  readonly cell: string;
}

export interface JsonEdit extends JsonCell {
  readonly before: string | number | boolean;
  /** A formula when it starts with "="; text that starts so carries an apostrophe. */
  readonly after: string | number;
  /** To be set along with the text. */
  readonly font?: string;
}

export interface JsonFinding extends JsonCell {
  readonly rule: string;
  readonly slug: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  readonly do: string;
  readonly data: Readonly<Record<string, DataValue>>;
  readonly related: readonly JsonCell[];
  readonly fix: {
    readonly safety: 'safe' | 'ask';
    readonly title: string;
    readonly edits: readonly JsonEdit[];
  } | null;
  readonly fingerprint: string;
  readonly ignored: { readonly reason: string } | null;
}

export interface JsonIgnore {
  readonly scope: 'finding' | 'rule-in-table' | 'rule';
  readonly rule: string;
  /** What it speaks of, in words. */
  readonly about: string;
  readonly reason: string;
  /** How many findings it keeps quiet; 0 where it no longer matches anything. */
  readonly findings: number;
}

export interface JsonSummary {
  readonly criteria: readonly {
    readonly table: string;
    readonly criteria: Count;
    readonly indicators: Count;
  }[];
  readonly funding: readonly {
    readonly table: string;
    readonly unit: string | null;
    readonly columns: readonly {
      readonly column: string;
      readonly heading: string;
      readonly total: number;
    }[];
  }[];
  readonly deadlines: {
    readonly overdue: number;
    readonly dueSoon: number;
    readonly next: readonly (JsonCell & { readonly due: string; readonly label: string })[];
  };
}

export interface JsonFile {
  readonly path: string;
  readonly error: FileFailure | null;
  /** The day this workbook was checked for, and who named it; `null` when it could not be read. */
  readonly asOf: string | null;
  readonly asOfFrom: 'given' | 'workbook' | 'today' | null;
  readonly tables: readonly JsonTable[];
  readonly findings: readonly JsonFinding[];
  /** What the user chose to ignore, as it is kept in the workbook. */
  readonly ignores: readonly JsonIgnore[];
  readonly coverage: { readonly sheets: readonly SheetCoverage[]; readonly rules: readonly RuleCoverage[] };
  readonly summary: JsonSummary;
}

/** A cell of one of the workbooks given with a report. */
export interface JsonAttachmentCell extends JsonCell {
  readonly path: string;
}

/** Something that a report states, beside the cell that says the same thing. */
export interface JsonClaim {
  /** From 1; a paragraph of a .docx is one line. */
  readonly line: number;
  readonly quote: string;
  readonly kind: Claim['kind'];
  /** A count, an amount in đồng, a day, a symbol, a name; `null` where there is no single value. */
  readonly value: string | number | null;
  readonly comparedWith:
    | (JsonAttachmentCell & {
        readonly value: string | number;
        readonly status: 'agrees' | 'rounds' | 'differs';
      })
    | null;
  /** Vietnamese: why it was not compared, or what else is worth knowing; "" when there is nothing. */
  readonly why: string;
}

export interface JsonReportFinding {
  readonly rule: string;
  readonly slug: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly line: number;
  readonly quote: string;
  readonly message: string;
  readonly why: string;
  readonly do: string;
  readonly data: Readonly<Record<string, DataValue>>;
  /** Other words of the report. */
  readonly related: readonly { readonly line: number; readonly quote: string }[];
  readonly cells: readonly JsonAttachmentCell[];
  readonly fingerprint: string;
}

/** A report text, held against the workbooks given with it. */
export interface JsonReportText {
  readonly path: string;
  readonly error: FileFailure | null;
  readonly claims: readonly JsonClaim[];
  readonly findings: readonly JsonReportFinding[];
  /** Unmet criteria for which nothing handed in names a task, an owner or a deadline; `null` where nothing gives tasks. */
  readonly openCriteria:
    | readonly {
        readonly name: string;
        readonly missing: readonly string[];
        readonly at: JsonAttachmentCell | null;
      }[]
    | null;
  readonly coverage: {
    readonly rules: readonly RuleCoverage[];
    /** Vietnamese sentences: what of the report was not read or not looked at. */
    readonly notes: readonly string[];
  };
}

export interface JsonReport {
  readonly version: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly asOf: string;
  readonly files: readonly JsonFile[];
  /** Report texts compared with the workbooks. */
  readonly reports: readonly JsonReportText[];
}
