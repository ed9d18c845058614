import { type CheckedFile, type Reporter, Summary, Teller } from "../../../server/src/cli/reporters/reporter";
import { Source } from "../../../server/src/cli/source";
import type { CheckedReport } from "../../../server/src/core/check/check";
import type { Finding } from "../../../server/src/core/check/finding";

/** A finding on the first place where `marked` stands in the text. */
export function findingAt(text: string, marked: string, rest: Partial<Finding> = {}): Finding {
  const start = text.indexOf(marked);
  return {
    rule: "placeholder",
    severity: "warning",
    message: { en: "A blank was left.", zh: "文中留有空白。" },
    span: { start, end: start + marked.length },
    related: [],
    fixes: [],
    section: undefined,
    ...rest,
  };
}

/** A file without reports, as far as a reporter is concerned. */
export function fileWith(path: string, text: string, findings: readonly Finding[]): CheckedFile {
  const reports: readonly CheckedReport[] = [];
  return { path, source: new Source(text), reports, findings };
}

/** What a reporter says of these files. */
export function written(reporter: Reporter, files: readonly CheckedFile[]): string {
  let text = "";
  const summary = new Summary();
  const teller = new Teller(reporter, (more) => {
    text += more;
  });
  for (const file of files) {
    summary.add(file);
    teller.tell(reporter.pieces(file));
  }
  teller.end(summary);
  return text;
}
