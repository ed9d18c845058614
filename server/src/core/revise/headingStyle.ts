import { formatOrdinal } from "../ordinals/format";
import type { Ordinal } from "../ordinals/ordinal";
import { schemeOf } from "../ordinals/schemes";
import type { Section } from "../report/section";
import type { ReportType } from "../types/reportType";

/** How a new section beside others is written: like the nearest of them. */
export interface HeadingStyle {
  /** # signs with their space, or nothing for a numbered line. */
  readonly marks: string;
  /** The ordinal with the gap behind it; empty where siblings have none. */
  ordinal(number: number): string;
  readonly numbered: boolean;
}

/** Whether a section's number is one of its level's: appendices count on their own. */
export function countsInLevel({ ordinal }: Section): boolean {
  return ordinal !== undefined && ordinal.system !== "appendix";
}

/** Style of a section that is to stand under `parent` (undefined: the top level) among `siblings`. */
export function headingStyle(
  type: ReportType,
  parent: Section | undefined,
  siblings: readonly Section[],
): HeadingStyle {
  const model =
    siblings.find(countsInLevel) ?? siblings.find(({ ordinal }) => ordinal?.system !== "appendix");
  return model === undefined ? firstOfItsLevel(type, parent) : likeSibling(model);
}

function likeSibling(model: Section): HeadingStyle {
  const marks = model.depth === undefined ? "" : `${"#".repeat(model.depth)} `;
  const like = model.ordinal;
  if (like === undefined) return { marks, numbered: false, ordinal: () => "" };
  return { marks, numbered: true, ordinal: (number) => formatOrdinal(like, number) + like.gap };
}

function firstOfItsLevel(type: ReportType, parent: Section | undefined): HeadingStyle {
  const level = (parent?.level ?? 0) + 1;
  const depth = parent?.depth === undefined ? level + 1 : parent.depth + 1;
  const marks =
    parent !== undefined && parent.depth === undefined ? "" : `${"#".repeat(Math.min(depth, 6))} `;
  const path = parent?.ordinal?.path ?? [];
  // Under a parent without ordinal nobody expects one.
  const expected = parent === undefined || parent.ordinal !== undefined;
  const scheme = expected ? schemeOf(type.numbering.headings) : undefined;
  const ordinal = (number: number) => scheme?.format(level, [...path, number]) ?? "";
  return { marks, numbered: ordinal(1) !== "", ordinal };
}

/** Number of the section that would follow `before` (undefined: the first of its level). */
export function numberBehind(before: Ordinal | undefined): number {
  return before === undefined ? 1 : (before.path[before.path.length - 1] ?? 0) + 1;
}
