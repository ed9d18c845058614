import { contentOf } from "../report/content";
import type { Report } from "../report/report";
import type { Section } from "../report/section";
import type { TextEdit } from "../text/edits";
import type { ContentDemand } from "../types/reportType";
import { blankOf } from "./blanks";
import { insertBehind } from "./insertText";

/** Puts a skeleton of what a type asks for behind what a section itself holds, its blanks to be filled in. */
export function addContent(
  report: Report,
  section: Section,
  lang: "zh" | "en",
  demand: ContentDemand,
  count: number,
): TextEdit[] {
  const own = [...contentOf(report, section)];
  const end = own.at(-1)?.end ?? section.line.end;
  return [insertBehind(report.document, end, skeleton(lang, demand, count))];
}

/** What a type asks for, to be filled in; empty for what has no skeleton: a picture, a link, code, a certain text. */
export function skeletonOf(lang: "zh" | "en", demand: ContentDemand): string {
  const { kind, count, pattern } = demand;
  if (pattern !== undefined || count.min < 1 || !["list", "table", "text"].includes(kind)) return "";
  return skeleton(lang, demand, Math.min(count.min, MOST));
}

/** More entries than these nobody fills in. */
const MOST = 10;

function skeleton(lang: "zh" | "en", { kind, columns }: ContentDemand, count: number): string {
  const blank = blankOf(lang);
  if (kind === "list") return Array.from({ length: count }, () => `- ${blank}`).join("\n");
  if (kind !== "table") return Array.from({ length: count }, () => blank).join("\n\n");
  const heads = columns ?? [blank, blank];
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const table = [row(heads), row(heads.map(() => "---")), row(heads.map(() => blank))].join("\n");
  return Array.from({ length: count }, () => table).join("\n\n");
}
