import type { ContentsEntry } from "../report/contents";
import { type ComparedContents, type ContentsDifference, slugOf } from "../report/contentsDiff";
import type { Report } from "../report/report";
import type { Section } from "../report/section";
import type { TextEdit } from "../text/edits";
import { lineEndOf } from "./lineEnd";

/** Makes a table of contents say what the headings say, in its own style: bullets, links, numbers or none. */
export function mendContents(
  report: Report,
  compared: ComparedContents,
  differences: readonly ContentsDifference[],
): TextEdit[] {
  const edits: TextEdit[] = [];
  const added = new Map<number, Section[]>();
  for (const difference of differences) {
    if (difference.kind === "stale" || difference.kind === "moved")
      edits.push(removal(report, difference.entry));
    if (difference.kind === "missing" || difference.kind === "moved") {
      const at = difference.after?.line.end ?? -1;
      added.set(at, [...(added.get(at) ?? []), difference.section]);
    } else if (difference.kind !== "stale") edits.push(...rewriting(report, compared, difference));
  }
  for (const [at, sections] of added) edits.push(insertion(report, compared, at, sections));
  return edits;
}

/** Whether every line to be added can be written whole: page numbers cannot be known. */
export function isMendable(
  { contents }: ComparedContents,
  differences: readonly ContentsDifference[],
): boolean {
  const pages = contents.entries.some(({ leader }) => leader !== "");
  return !pages || differences.every(({ kind }) => kind !== "missing" && kind !== "moved");
}

function rewriting(
  report: Report,
  { numbered }: ComparedContents,
  { entry, section }: { readonly entry: ContentsEntry; readonly section: Section },
): TextEdit[] {
  const newText = textFor(report, section, numbered);
  const edits: TextEdit[] = [];
  if (newText !== report.document.slice(entry.start, entry.end))
    edits.push({ start: entry.start, end: entry.end, newText });
  const anchor = slugOf(report, section);
  if (entry.anchor !== undefined && anchor !== undefined && anchor !== entry.anchor.text)
    edits.push({ start: entry.anchor.start, end: entry.anchor.end, newText: anchor });
  return edits;
}

/** The heading as an entry shows it. */
function textFor({ document }: Report, { ordinal, name, text }: Section, numbered: boolean): string {
  if (ordinal === undefined || !numbered) return text;
  const gap = /^\s*/.exec(document.slice(ordinal.end, name.end))?.[0] ?? "";
  return ordinal.text + gap + text;
}

function removal({ document }: Report, { line }: ContentsEntry): TextEdit {
  const rest = document.slice(line.end, Math.min(document.length, line.end + 4));
  const end = line.end + (/^[ \t]*(?:\r\n|\r|\n)/.exec(rest)?.[0].length ?? 0);
  return { start: line.start, end, newText: "" };
}

/** Lines behind the entry that ends at `at`; -1: before the first entry. */
function insertion(
  report: Report,
  { contents, pairs, numbered }: ComparedContents,
  at: number,
  sections: readonly Section[],
): TextEdit {
  const eol = lineEndOf(report.document);
  const lines = sections.map((section) => {
    const like = pairs.find(([, own]) => own.level === section.level) ?? pairs[0];
    const model = like?.[0] ?? contents.entries[0];
    const text = textFor(report, section, numbered);
    const anchor = slugOf(report, section);
    const linked = model?.anchor !== undefined && anchor !== undefined ? `[${text}](#${anchor})` : text;
    return `${model?.indent ?? ""}${model?.bullet ?? ""}${linked}`;
  });
  const apart = separatorOf(report, contents.entries, eol);
  if (at < 0) {
    const start = contents.entries[0]?.line.start ?? 0;
    return { start, end: start, newText: lines.map((line) => line + apart).join("") };
  }
  return { start: at, end: at, newText: lines.map((line) => apart + line).join("") };
}

/** What parts two entries: a line end, or an empty line. */
function separatorOf({ document }: Report, entries: readonly ContentsEntry[], eol: string): string {
  const [first, second] = entries;
  const between = first && second ? document.slice(first.line.end, second.line.start) : "";
  return (between.match(/\r\n|\r|\n/g)?.length ?? 1) > 1 ? eol + eol : eol;
}
