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

/** How a run is told: what stands before, between and behind the pieces that tell of its files, in path order. */
export interface Reporter {
  readonly head: string;
  readonly separator: string;
  /** What is told of one file; none for a file that there is nothing to say of. Depends on that file alone. */
  pieces(file: CheckedFile): readonly string[];
  tail(summary: Summary, pieces: number): string;
  /** Most pieces that may be told, where a reader of the format takes no more. */
  readonly most?: number;
}

export type Counts = Readonly<Record<Severity, number>>;

/** Sums of a run, added up file by file. */
export class Summary {
  files = 0;
  reports = 0;
  /** Findings that were known before, and are not told again. */
  known = 0;
  /** Safe fixes were applied to so many files. */
  mended = 0;
  private readonly found: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };

  add({ reports, findings }: Pick<CheckedFile, "reports" | "findings">): void {
    this.files++;
    this.reports += reports.length;
    for (const { severity } of findings) this.found[severity]++;
  }

  /** Adds the sums of a part of the run. */
  join(part: SummaryData): void {
    this.files += part.files;
    this.reports += part.reports;
    this.known += part.known;
    this.mended += part.mended;
    for (const severity of SEVERITIES) this.found[severity] += part.found[severity];
  }

  get data(): SummaryData {
    const { files, reports, known, mended, found } = this;
    return { files, reports, known, mended, found };
  }

  count(severity: Severity): number {
    return this.found[severity];
  }

  /** Whether there is a finding of this severity or a graver one. */
  reaches(severity: Severity): boolean {
    return SEVERITIES.slice(0, SEVERITIES.indexOf(severity) + 1).some((graver) => this.found[graver] > 0);
  }
}

/** The same as plain data. */
export interface SummaryData {
  readonly files: number;
  readonly reports: number;
  readonly known: number;
  readonly mended: number;
  readonly found: Counts;
}

/** Writes what a reporter says, piece by piece. */
export class Teller {
  private told = 0;
  private left = 0;
  private begun = false;
  private ended = false;

  constructor(
    private readonly reporter: Reporter,
    private readonly out: (text: string) => void,
  ) {}

  tell(pieces: readonly string[]): void {
    if (this.ended) return;
    this.begin();
    for (const piece of pieces) {
      if (this.told >= (this.reporter.most ?? Number.POSITIVE_INFINITY)) this.left++;
      else this.out(this.told++ === 0 ? piece : this.reporter.separator + piece);
    }
  }

  /** Ends it. Gives the number of pieces that were left out, for the format takes no more. */
  end(summary: Summary): number {
    this.begin();
    if (!this.ended) this.out(this.reporter.tail(summary, this.told));
    this.ended = true;
    return this.left;
  }

  private begin(): void {
    if (!this.begun) this.out(this.reporter.head);
    this.begun = true;
  }
}
