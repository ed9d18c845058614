import type { CheckedReport } from "../../core/check/check";
import type { Finding } from "../../core/check/finding";
import { SEVERITIES, type Severity } from "../../core/types/severity";
import type { Source } from "../source";

/** A file with what was found in it. */
export interface CheckedFile {
  /** As the reader is to see it. */
  readonly path: string;
  readonly source: Source;
  readonly reports: readonly CheckedReport[];
  /** In document order. */
  readonly findings: readonly Finding[];
}

/** Writes the files as they come, in path order, then once the sum of them. */
export interface Reporter {
  file(file: CheckedFile): void;
  end(summary: Summary): void;
}

/** Counts of a run, added up file by file. */
export class Summary {
  files = 0;
  reports = 0;
  private readonly found: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };

  add(file: CheckedFile): void {
    this.files++;
    this.reports += file.reports.length;
    for (const { severity } of file.findings) this.found[severity]++;
  }

  count(severity: Severity): number {
    return this.found[severity];
  }

  /** Whether there is a finding of this severity or a graver one. */
  reaches(severity: Severity): boolean {
    return SEVERITIES.slice(0, SEVERITIES.indexOf(severity) + 1).some((graver) => this.found[graver] > 0);
  }
}
