import { type MarkedText, readMarkedText, unescapeCharacters } from "./markedText";

/** A suite: one Markdown file, all about one rule. */
export interface Suite {
  readonly rule: string;
  readonly cases: readonly Case[];
}

export interface Case {
  readonly name: string;
  readonly report: MarkedText;
  /** Id of the report type, or `detected` for a report that is to be recognised by what it says itself. */
  readonly type: string;
  /** A report type of its own, in YAML. */
  readonly own: string | undefined;
  /** Why the other rules are not looked at; undefined: they are. */
  readonly onlyBecause: string | undefined;
  readonly fixed: readonly Fixed[];
}

/** What the report is to look like after a fix of the suite's rule. */
export interface Fixed {
  /** In either language; undefined: the preferred fix, or the first. */
  readonly title: string | undefined;
  readonly text: string;
}

interface Draft {
  name: string;
  type: string;
  own: string | undefined;
  onlyBecause: string | undefined;
  report: MarkedText | undefined;
  fixed: Fixed[];
}

const FENCE = /^(`{3,})[ \t]*(\w*)[ \t]*(.*)$/;

/** Reads a suite. Throws an Error that names the case for what is no valid suite. */
export function readSuite(rule: string, source: string): Suite {
  const drafts: Draft[] = [];
  const lines = source.split(/\r?\n/);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? "";
    const current = drafts.at(-1);
    const fence = FENCE.exec(line);
    const heading = /^#{2,}[ \t]+(.+)$/.exec(line);
    if (fence !== null) {
      const close = lines.indexOf(fence[1] ?? "", i + 1);
      if (close < 0) throw new Error(`${rule}: a fence is not closed, line ${i + 1}`);
      if (current === undefined) throw new Error(`${rule}: a fence before the first case`);
      addFence(current, fence[2] ?? "", fence[3] ?? "", `${lines.slice(i + 1, close).join("\n")}\n`);
      i = close;
    } else if (heading !== null) {
      drafts.push({
        name: heading[1] ?? "",
        type: "base",
        own: undefined,
        onlyBecause: undefined,
        report: undefined,
        fixed: [],
      });
    } else if (current !== undefined) {
      readSetting(current, line);
    }
  }
  return { rule, cases: drafts.flatMap(finish) };
}

function addFence(draft: Draft, kind: string, title: string, text: string): void {
  if (kind === "fixed") {
    draft.fixed.push({ title: title.trim() || undefined, text: unescapeCharacters(text) });
  } else if (kind === "yaml") {
    draft.own = text;
    draft.type = /^id: (\S+)$/m.exec(text)?.[1] ?? draft.type;
  } else if (kind === "markdown") {
    if (draft.report !== undefined) throw new Error(`${draft.name}: two reports in one case`);
    draft.report = readReport(draft.name, text);
  } else {
    throw new Error(`${draft.name}: a fence is "yaml", "markdown" or "fixed", not "${kind}"`);
  }
}

function readReport(name: string, source: string): MarkedText {
  try {
    return readMarkedText(source);
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readSetting(draft: Draft, line: string): void {
  const setting = /^- (Type|Only this rule): (.+)$/.exec(line);
  if (setting?.[1] === "Type") draft.type = (setting[2] ?? "").replaceAll("`", "");
  if (setting?.[1] === "Only this rule") draft.onlyBecause = setting[2];
}

/** A heading without a report is a chapter of the suite. */
function finish({ report, ...draft }: Draft): Case[] {
  if (report !== undefined) return [{ ...draft, report }];
  if (draft.fixed.length > 0) throw new Error(`${draft.name}: a fixed text without a report`);
  return [];
}
