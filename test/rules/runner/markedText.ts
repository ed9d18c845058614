import { LineIndex } from "../../../server/src/core/text/lineIndex";
import type { Span } from "../../../server/src/core/text/span";
import type { Severity } from "../../../server/src/core/types/severity";

/** A finding as a suite writes it down. */
export interface Mark extends Span {
  /** Undefined: the rule that the suite is about. */
  readonly rule: string | undefined;
  /** Undefined: any. */
  readonly severity: Severity | undefined;
  /** A piece of its message, in either language; undefined: any. */
  readonly message: string | undefined;
}

export interface MarkedText {
  /** The text without marks. */
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Places that findings point to as related information. */
  readonly related: readonly Span[];
}

const DETAIL =
  /^[ \t\u3000]*\^+[ \t]*([a-z]+(?:-[a-z]+)*)?[ \t]*(?:\((error|warning|info|hint)\))?[ \t]*(?::[ \t]*(.+))?$/;
const OPENING = "⟦⟪";
const CLOSING = "⟧⟫";

/**
 * Takes the marks out of a text: ⟦…⟧ around what a finding stands on, ⟪…⟫ around a related place, and below a line,
 * one `^ rule (severity): message` for each ⟦ of that line in turn. `{U+200B}` stands for a character nobody sees.
 */
export function readMarkedText(source: string): MarkedText {
  const lines: string[] = [];
  const details = new Map<number, RegExpExecArray[]>();
  for (const line of source.split("\n")) {
    const detail = DETAIL.exec(line);
    if (detail === null) {
      lines.push(unescapeCharacters(line));
    } else {
      const above = lines.length - 1;
      details.set(above, [...(details.get(above) ?? []), detail]);
    }
  }
  return takeMarks(lines, details);
}

/** `{U+200B}` → the character itself. */
export function unescapeCharacters(text: string): string {
  return text.replace(/\{U\+([0-9A-F]{4,6})\}/g, (_, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  );
}

function takeMarks(lines: readonly string[], details: ReadonlyMap<number, RegExpExecArray[]>): MarkedText {
  let text = "";
  const open: { bracket: string; start: number; detail: RegExpExecArray | undefined }[] = [];
  const marks: Mark[] = [];
  const related: Span[] = [];
  lines.forEach((line, number) => {
    const waiting = [...(details.get(number) ?? [])];
    for (const character of line) {
      if (OPENING.includes(character)) {
        open.push({
          bracket: character,
          start: text.length,
          detail: character === "⟦" ? waiting.shift() : undefined,
        });
      } else if (CLOSING.includes(character)) {
        const mark = open.pop();
        if (mark === undefined || OPENING.indexOf(mark.bracket) !== CLOSING.indexOf(character))
          throw new Error(`${character} closes nothing in: ${line}`);
        const span = { start: mark.start, end: text.length };
        if (character === "⟫") related.push(span);
        else marks.push({ ...span, ...readDetail(mark.detail) });
      } else {
        text += character;
      }
    }
    if (waiting.length > 0) throw new Error(`more ^ lines than ⟦ in the line above: ${line}`);
    if (number < lines.length - 1) text += "\n";
  });
  if (open.length > 0) throw new Error("a mark is not closed");
  return { text, marks, related };
}

function readDetail(detail: RegExpExecArray | undefined): Pick<Mark, "rule" | "severity" | "message"> {
  const severity = detail?.[2];
  return {
    rule: detail?.[1],
    severity:
      severity === "error" || severity === "warning" || severity === "info" || severity === "hint"
        ? severity
        : undefined,
    message: detail?.[3],
  };
}

/** A mark with all that is to be shown of it below its line. */
export interface Label extends Span {
  readonly label: string;
}

/** Writes marks into a text, the labels below the line: what a failing case shows of expectation and outcome. */
export function writeMarkedText(text: string, labels: readonly Label[]): string {
  const index = new LineIndex(text);
  const below = new Map<number, string[]>();
  const inserts = new Map<number, { before: string; after: string }>();
  const insertAt = (offset: number) => inserts.get(offset) ?? { before: "", after: "" };
  const ordered = [...labels].sort(
    (a, b) => a.start - b.start || b.end - a.end || (a.label < b.label ? -1 : 1),
  );
  for (const { start, end, label } of ordered) {
    const { line } = index.positionAt(start);
    below.set(line, [...(below.get(line) ?? []), `^ ${label}`]);
    if (start === end) {
      inserts.set(start, { ...insertAt(start), after: `${insertAt(start).after}⟦⟧` });
    } else {
      inserts.set(start, { ...insertAt(start), after: `${insertAt(start).after}⟦` });
      inserts.set(end, { ...insertAt(end), before: `⟧${insertAt(end).before}` });
    }
  }
  let marked = "";
  for (let i = 0; i <= text.length; i++) {
    const insert = inserts.get(i);
    if (insert !== undefined) marked += insert.before + insert.after;
    marked += text.charAt(i);
  }
  return marked
    .split("\n")
    .flatMap((line, number) => [line, ...(below.get(number) ?? [])])
    .join("\n");
}
