/**
 * A page of examples: Markdown in which a `yaml` fence is a report type, a `markdown` fence a report of it, and the list
 * behind a report what is found there. A fence with a file's name is a file that the next type refers to.
 */
export interface Example {
  /** The heading that it stands under. */
  readonly name: string;
  readonly type: string;
  readonly files: ReadonlyMap<string, string>;
  readonly reports: readonly ExampleReport[];
}

export interface ExampleReport {
  readonly text: string;
  /** Recognised by what it says itself; else the type is named for it. */
  readonly detected: boolean;
  /** `7 missing-section`, `1 missing-section info`. */
  readonly found: readonly string[];
}

const FENCE = /^(?:```|~~~~)(\w+)(?: (\S+))?$/;
const FOUND = /^- Line (\d+): `([\w-]+)`(?: \((\w+)\))?$/;

export function examplesOf(page: string): Example[] {
  const examples: Example[] = [];
  let name = "";
  let files = new Map<string, string>();
  let reports: (ExampleReport & { found: string[] })[] = [];
  const lines = page.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const [, kind, label] = FENCE.exec(line) ?? [];
    const [, row, rule, severity] = FOUND.exec(line) ?? [];
    if (line.startsWith("## ")) name = line.slice(3);
    if (row !== undefined) reports.at(-1)?.found.push([row, rule, severity].filter(Boolean).join(" "));
    if (kind === undefined) continue;
    const end = lines.indexOf(line.slice(0, line.search(/\w/)), at + 1);
    const text = `${lines.slice(at + 1, end).join("\n")}\n`;
    at = end;
    if (label !== undefined && label !== "detected") files.set(label, text);
    else if (kind === "markdown") reports.push({ text, detected: label === "detected", found: [] });
    else if (kind === "yaml") {
      reports = [];
      examples.push({ name, type: text, files, reports });
      files = new Map();
    }
  }
  return examples;
}
