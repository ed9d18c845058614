import type { CheckedReport, Finding } from "../core/index";
import { withheldOf } from "./diagnostics";
import type { Counts, DocumentStatus, ReportStatus } from "./protocol";
import type { Checked, Session } from "./session";

/** What the status bar says of a document. */
export function statusOf(session: Session, checked: Checked): DocumentStatus {
  const { snapshot, result } = checked;
  return {
    uri: snapshot.uri,
    version: snapshot.version,
    reports: result.reports.map((checked) => reportStatus(session, checked)),
    findings: count(result.findings),
    withheld: withheldOf(result.findings),
    scope: scopeOf(checked),
  };
}

function scopeOf({ snapshot, result }: Checked): DocumentStatus["scope"] {
  if (result.findings.every(({ rule }) => rule !== "not-fully-checked")) return "all";
  return snapshot.open.document.scope === "nothing" ? "nothing" : "outline";
}

/** What is said of one report. */
export function reportStatus(session: Session, checked: CheckedReport): ReportStatus {
  const { type, typeName, form, unknownType } = checked;
  return {
    type: typeName ?? null,
    typeName: unknownType ? (typeName ?? "") : session.say(type.name),
    title: form.title ?? null,
    required: form.required,
    complete: form.complete,
  };
}

function count(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** Tells the client of a document's status whenever it is another than before. */
export class StatusTeller {
  private readonly told = new Map<string, string>();

  constructor(private readonly send: (status: DocumentStatus) => void) {}

  tell(status: DocumentStatus): void {
    const { version: _, ...said } = status;
    const key = JSON.stringify(said);
    if (this.told.get(status.uri) === key) return;
    this.told.set(status.uri, key);
    this.send(status);
  }

  forget(uri: string): void {
    this.told.delete(uri);
  }
}
