import { createHash } from "node:crypto";
import type { Finding } from "../../core/check/finding";
import { type Section, walk } from "../../core/report/section";
import type { CheckedFile } from "../reporters/reporter";

/** Characters of a fingerprint: enough that no two of a repository's findings share one by chance. */
const LENGTH = 16;

/**
 * Fingerprints of a file's findings: the rule, the text at fault and the names of the sections that hold it, so that a
 * finding is known again when lines move, when sections are renumbered, and when others come or go. Findings
 * that have all of these in common are told apart by their order.
 */
export class Fingerprints {
  private readonly sections: readonly Section[];
  private readonly seen = new Map<string, number>();

  constructor(private readonly file: CheckedFile) {
    this.sections = file.reports.flatMap(({ report }) => walk(report.sections));
  }

  /** To be asked once for each finding, in their order. */
  of(finding: Finding): string {
    const parts = [finding.rule, finding.section ?? "", this.textAt(finding), ...this.pathTo(finding)];
    const same = parts.join("\u0000");
    const count = this.seen.get(same) ?? 0;
    this.seen.set(same, count + 1);
    return createHash("sha256").update(`${same}\u0000${count}`).digest("hex").slice(0, LENGTH);
  }

  private textAt({ span }: Finding): string {
    return this.file.source.text.slice(span.start, span.end).replace(/\s+/g, " ").trim();
  }

  private pathTo({ span }: Finding): string[] {
    return this.sections
      .filter(({ range }) => range.start <= span.start && span.start < range.end)
      .map(({ text }) => text);
  }
}
