import type { CheckedReport } from "../../core/check/check";
import { attachmentsOf } from "../../core/report/attachments";
import { captionsOf } from "../../core/report/captions";
import { formalElements } from "../../core/report/elements";
import type { Report } from "../../core/report/report";
import { isAnnex, type Section, walk } from "../../core/report/section";
import type { Span } from "../../core/text/span";
import type { Role } from "../document";

/** What the core knows of a line of the source. */
export type LineRole =
  | { readonly kind: "heading"; readonly level: number }
  /** `lead`: the numbered first sentence as one reads it, without the ordinal. */
  | { readonly kind: "run-in"; readonly level: number; readonly lead: string }
  /** A picture whose own text is its caption. */
  | { readonly kind: "captioned" }
  | { readonly kind: "paragraph"; readonly role: Role };

/** The lines of a text that are more than body text, by their number, counted from 0. */
export function rolesOf(reports: readonly CheckedReport[]): ReadonlyMap<number, LineRole> {
  const roles = new Map<number, LineRole>();
  for (const { report } of reports) addRoles(report, roles);
  return roles;
}

/** 附注 (GB/T 9704-2012, 7.3.6). */
const NOTE = /^[（(][^（）()]+[）)]$/u;

function addRoles(report: Report, roles: Map<number, LineRole>): void {
  const { document } = report;
  const lineOf = (offset: number): number => document.positionAt(offset).line;
  const say = (span: Span | undefined, role: Role): void => {
    if (span !== undefined) roles.set(lineOf(span.start), { kind: "paragraph", role });
  };
  for (const caption of captionsOf(report)) {
    if (caption.inAlt) roles.set(lineOf(caption.start), { kind: "captioned" });
    else say(caption, "caption");
  }
  const sections = [...walk(report.sections)];
  const { addressee, attachments, closing, signature, date, last } = formalElements(report);
  const ends = [closing, attachments, signature].flatMap((one) => one?.start ?? []);
  sections.forEach((section, i) => {
    const next = Math.min(
      sections[i + 1]?.heading.start ?? report.range.end,
      ...ends.filter((end) => end > section.heading.start),
    );
    const below = document.slice(section.heading.start, next);
    if (!isItem(section, below)) roles.set(lineOf(section.heading.start), roleOfSection(section));
  });
  if (report.title?.block !== undefined) say(report.title, "title");
  say(addressee, "addressee");
  say(closing, "closing");
  say(signature, "signature");
  say(date, "date");
  if (date !== undefined)
    say(
      last.find(({ start, text }) => start > date.start && NOTE.test(text.trim())),
      "note",
    );
  if (attachments === undefined) return;
  for (const { start, end } of [attachments, ...(attachmentsOf(report).listed ?? [])])
    for (let line = lineOf(start); line <= lineOf(end); line++)
      roles.set(line, { kind: "paragraph", role: "attachments" });
}

/** A numbered sentence with nothing below it is an item of the text, and heads nothing. */
function isItem({ kind }: Section, text: string): boolean {
  return kind === "line" && /[。；]\s*$/u.test(text) && !/\n\s*\n/.test(text.trimEnd());
}

/** A Markdown heading that says no more than that here is an attachment. */
const ANNEX = /^附\s*件\s*\d*$/u;

function roleOfSection(section: Section): LineRole {
  const { kind, level, written } = section;
  const annex = isAnnex(section) || (kind === "heading" && ANNEX.test(section.text));
  if (section.parent === undefined && annex) return { kind: "paragraph", role: "annex" };
  return kind === "run-in" ? { kind, level, lead: written } : { kind: "heading", level };
}
