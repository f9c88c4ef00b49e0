import type { CheckResult, Finding, FindingEdit, TableCatalog } from '../check/result';
import { rules } from '../rules/index';
import { boxAddress, cellAddress, columnLetters } from '../snapshot/address';
import type { Summary } from '../summary/summary';
import type { Table } from '../tables/table';
import { ignoredSubject } from './ignore-words';
import type { CheckRun, FileFailure, FileOutcome } from './check-run';
import { jsonReportText } from './json-report-text';
import type {
  JsonCell,
  JsonEdit,
  JsonFile,
  JsonFinding,
  JsonIgnore,
  JsonReport,
  JsonSummary,
  JsonTable,
} from './json-report';

/** A run as the JSON contract states it, version 1. Holds every finding, whatever a list would show. */
export function toJson(run: CheckRun): JsonReport {
  return {
    version: 1,
    tool: { name: run.tool.name, version: run.tool.version },
    asOf: run.asOf,
    files: run.files.map(jsonFile),
    reports: run.reports.map(jsonReportText),
  };
}

function jsonFile(file: FileOutcome): JsonFile {
  return file.error ? unreadFile(file.path, file.error) : checkedFile(file.path, file.result);
}

/** Every field is there, only empty, so that a reader of many files needs no special case. */
function unreadFile(path: string, { code, message }: FileFailure): JsonFile {
  return {
    path,
    error: { code, message },
    asOf: null,
    asOfFrom: null,
    tables: [],
    findings: [],
    ignores: [],
    coverage: { sheets: [], rules: [] },
    summary: { criteria: [], funding: [], deadlines: { overdue: 0, dueSoon: 0, next: [] } },
  };
}

function checkedFile(path: string, result: CheckResult): JsonFile {
  return {
    path,
    error: null,
    asOf: result.asOf,
    asOfFrom: result.asOfFrom,
    tables: result.tables.map((table) => jsonTable(table, result.catalogs)),
    findings: result.findings.map(jsonFinding),
    ignores: jsonIgnores(result),
    coverage: {
      sheets: result.coverage.sheets.map(({ name, status, why }) => ({ name, status, why })),
      rules: result.coverage.rules.map(({ rule, table, status, why }) => ({ rule, table, status, why })),
    },
    summary: jsonSummary(result.summary),
  };
}

function jsonTable(table: Table, catalogs: readonly TableCatalog[]): JsonTable {
  return {
    id: table.id,
    sheet: table.sheet,
    range: boxAddress(table.box),
    kind: table.kind,
    confidence: table.confidence,
    title: table.title?.text ?? '',
    unit: table.unit?.text ?? null,
    headerRows: table.headerRows,
    columnNumberRow: table.columnNumberRow,
    columns: table.columns.map(({ column, role, heading }) => ({
      column: columnLetters(column),
      role,
      heading,
    })),
    rows: table.rows.map(({ row, role, level, label }) => ({ row, role, level, label })),
    evidence: table.evidence.map(({ says }) => says),
    catalog: jsonCatalog(catalogs.find((one) => one.table === table.id)),
  };
}

function jsonCatalog(proposed: TableCatalog | undefined): JsonTable['catalog'] {
  if (!proposed) return null;
  const { catalog, confidence, region, evidence } = proposed;
  const { id, decision, title, level } = catalog;
  return { id, decision, title, level, confidence, region, evidence: evidence.map(({ says }) => says) };
}

function jsonCell(at: { readonly sheet: string; readonly row: number; readonly column: number }): JsonCell {
  return { sheet: at.sheet, cell: cellAddress(at.row, at.column) };
}

function jsonFinding(finding: Finding): JsonFinding {
  return {
    rule: finding.rule,
    slug: finding.slug,
    messageId: finding.messageId,
    severity: finding.severity,
    ...jsonCell(finding.at),
    message: finding.message,
    why: finding.why,
    do: finding.do,
    data: finding.data,
    related: finding.related.map(jsonCell),
    fix: finding.fix && {
      safety: finding.fix.safety,
      title: finding.fix.title,
      edits: finding.fix.edits.map(jsonEdit),
    },
    fingerprint: finding.fingerprint,
    ignored: finding.ignored && { reason: finding.ignored.reason },
  };
}

function jsonEdit(edit: FindingEdit): JsonEdit {
  const { before, after, font } = edit;
  return { ...jsonCell(edit), before, after, ...(font !== undefined && { font }) };
}

const titles = new Map(rules.map(({ code, title }) => [code, title]));

function jsonIgnores({ ignores, findings }: CheckResult): readonly JsonIgnore[] {
  const byFingerprint = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  return ignores.map(({ ignore, findings: covered }) => {
    const { kind: scope, rule, reason } = ignore;
    const held = covered.map((fingerprint) => byFingerprint.get(fingerprint)!);
    return { scope, rule, about: ignoredSubject(ignore, held, titles), reason, findings: held.length };
  });
}

function jsonSummary({ criteria, funding, deadlines }: Summary): JsonSummary {
  return {
    criteria: criteria.map(({ table, criteria, indicators }) => ({ table, criteria, indicators })),
    funding: funding.map(({ table, unit, columns }) => ({
      table,
      unit,
      columns: columns.map(({ column, heading, total }) => ({
        column: columnLetters(column),
        heading,
        total,
      })),
    })),
    deadlines: {
      overdue: deadlines.overdue,
      dueSoon: deadlines.dueSoon,
      next: deadlines.next.map((entry) => ({ ...jsonCell(entry), due: entry.due, label: entry.label })),
    },
  };
}
