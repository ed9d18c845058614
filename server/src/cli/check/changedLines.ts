import type { CheckedReport } from "../../core/check/check";
import type { Finding } from "../../core/check/finding";
import { resolve } from "../../host/paths";
import type { CheckedFile } from "../reporters/reporter";

/** Half-open ranges of lines of the new text, from 0; an empty one stands where lines were taken away. */
type Lines = readonly { readonly start: number; readonly end: number }[];

/** The lines that a diff changes, by the path of the file after it. */
export type ChangedLines = ReadonlyMap<string, Lines>;

const HUNK = /^@@ -\d+(?:,(?<old>\d+))? \+(?<line>\d+)(?:,(?<new>\d+))? @@/;

/**
 * Reads a unified diff, as git and diff write it. Files that it takes away have no lines. What is no part of a diff is
 * passed over; undefined for a text without any file in it.
 */
export function readDiff(text: string): ChangedLines | undefined {
  const reader = new DiffReader();
  for (const row of text.split(/\r?\n/)) reader.read(row);
  return reader.files.size === 0 && text.trim() !== "" ? undefined : reader.files;
}

class DiffReader {
  readonly files = new Map<string, { start: number; end: number }[]>();
  private changed: { start: number; end: number }[] | undefined;
  /** The line of the new text that the next row stands for. */
  private line = 0;
  /** Rows that the hunk still has, of the old text and of the new. */
  private old = 0;
  private fresh = 0;

  read(row: string): void {
    if (this.old > 0 || this.fresh > 0) this.readChange(row);
    else this.readHeader(row);
  }

  private readChange(row: string): void {
    switch (row.charAt(0)) {
      case "+":
        add(this.changed, this.line, this.line + 1);
        this.line++;
        this.fresh--;
        break;
      case "-":
        add(this.changed, this.line, this.line);
        this.old--;
        break;
      case "\\":
        break;
      default:
        this.line++;
        this.old--;
        this.fresh--;
    }
  }

  private readHeader(row: string): void {
    const name = /^\+\+\+ (.+)$/.exec(row)?.[1];
    const hunk = HUNK.exec(row)?.groups;
    if (name !== undefined) {
      const path = pathOf(name);
      this.changed = path === undefined ? undefined : [];
      if (path !== undefined && this.changed !== undefined) this.files.set(path, this.changed);
    } else if (hunk !== undefined) {
      this.old = Number(hunk.old ?? 1);
      this.fresh = Number(hunk.new ?? 1);
      // Of an empty stretch the line before it is named.
      this.line = Number(hunk.line) - (this.fresh === 0 ? 0 : 1);
    }
  }
}

function add(lines: { start: number; end: number }[] | undefined, start: number, end: number): void {
  const last = lines?.at(-1);
  if (last !== undefined && last.end >= start) last.end = Math.max(last.end, end);
  else lines?.push({ start, end });
}

/** The path behind +++: without git's b/, its quotes and diff's date; undefined for a file that is gone. */
function pathOf(name: string): string | undefined {
  const plain = name.startsWith('"') ? unquoted(name) : name.replace(/\t.*$/, "");
  return plain === "/dev/null" ? undefined : plain.replace(/^b\//, "");
}

/** Git quotes as C does, bytes beyond ASCII in octal. */
function unquoted(name: string): string {
  const bytes: number[] = [];
  const body = name.slice(1, name.lastIndexOf('"'));
  for (const [part] of body.matchAll(/\\[0-7]{3}|\\.|[^\\]/gs)) {
    if (/^\\[0-7]{3}$/.test(part)) bytes.push(Number.parseInt(part.slice(1), 8));
    else
      bytes.push(
        ...new TextEncoder().encode(part.startsWith("\\") ? (ESCAPES[part[1] ?? ""] ?? part.slice(1)) : part),
      );
  }
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  a: "\u0007",
  b: "\b",
  f: "\f",
  v: "\v",
};

/**
 * The same by file: `fileAt` gives the file that a path leads to. A diff names files from the top of its repository, or
 * from the folder that it was made in; `folders` are those, the likelier first. Its marks may be others than a/ and b/,
 * or none.
 */
export function byFile(
  changes: ChangedLines,
  folders: readonly string[],
  fileAt: (path: string) => string | undefined,
): ChangedLines {
  const files = new Map<string, Lines>();
  for (const [path, lines] of changes) {
    const names = [path, `b/${path}`, path.replace(/^[ciow]\//, "")];
    for (const place of names.flatMap((name) => folders.map((folder) => resolve(folder, name)))) {
      const file = fileAt(place);
      if (file === undefined) continue;
      files.set(file, lines);
      break;
    }
  }
  return files;
}

/**
 * The findings that a change may have brought: those on its lines, or beside lines that it took away. What is missing
 * stands on no line of its own: it counts where the change touches the report at all.
 */
export function onChangedLines({ source, reports, findings }: CheckedFile, lines: Lines): readonly Finding[] {
  return findings.filter((finding) => {
    const { start, end } = source.rangeOf(whatItIsAbout(finding, reports) ?? finding.span);
    return lines.some(
      (changed) => changed.start <= end.line + 1 && start.line < Math.max(changed.end, changed.start + 1),
    );
  });
}

const ABOUT_THE_WHOLE = /^missing-(?:section|element|title|attachment)$/;

function whatItIsAbout({ rule, span }: Finding, reports: readonly CheckedReport[]) {
  if (!ABOUT_THE_WHOLE.test(rule)) return undefined;
  return reports
    .map(({ report }) => report.range)
    .findLast(({ start, end }) => start <= span.start && span.start <= end);
}
