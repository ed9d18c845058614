import { type CheckedReport, type OpenReport, readReports, type Setup } from "../check/check";
import { attachmentsOf } from "../report/attachments";
import { formalElements } from "../report/elements";
import { isAnnex, type Section, walk } from "../report/section";
import { relocateSection } from "../revise/relocateSection";
import type { Place } from "../revise/transplant";
import type { TextEdit } from "../text/edits";
import type { Localized } from "../text/localized";
import { outlineAfter } from "./outlineKept";
import { sectionAt } from "./sectionAt";

/** A step in the outline, or a place beside the section at an offset. */
export type Destination =
  | "up"
  | "down"
  | "in"
  | "out"
  | { readonly before: number }
  | { readonly after: number };

/** The edits of a move, or why there is none. */
export type Moved =
  | { readonly section: Section; readonly edits: readonly TextEdit[] }
  | { readonly reason: Localized };

const NO_SECTION = {
  en: "There is no section here: put the cursor on a heading or in its text.",
  zh: "此处没有章节，请把光标放在标题或其正文上。",
};
const FIRST = {
  en: "It is the first section of its level already.",
  zh: "已是本层的第一个章节，不能再上移。",
};
const LAST = {
  en: "It is the last section of its level already.",
  zh: "已是本层的最后一个章节，不能再下移。",
};
const NOTHING_ABOVE = {
  en: "No section of the same level stands before it that could hold it.",
  zh: "前面没有同层的章节可以容纳它，不能降级。",
};
const TOP = { en: "It stands on the top level already.", zh: "已是最高一层，不能再升级。" };
const LISTED = {
  en: "Attachments are listed by their numbers: put the list in order first.",
  zh: "附件已在正文中列出清单，请先调整清单中的顺序。",
};
const INSIDE = { en: "A section cannot move into itself.", zh: "不能把一个章节移到它自己里面。" };
const TOO_DEEP = {
  en: "It would need a heading of more than six # signs.",
  zh: "这样标题会超过六级（######）。",
};
const UNCLEAR = {
  en: "There the report would no longer be read the same way: the outline would change elsewhere too.",
  zh: "移到那里会改变其他章节的层次关系，未移动。",
};

/**
 * Moves the section at an offset with all that it holds: numbers, headings and references follow. The result is read
 * again; a move after which the outline would not be as planned is refused.
 */
export function moveSectionAt(opened: OpenReport, setup: Setup, offset: number, to: Destination): Moved {
  const reports = readReports(opened, setup, true);
  const found = sectionAt(reports, offset);
  if (found === undefined) return { reason: NO_SECTION };
  const { checked, section } = found;
  const place = isListed(checked, section) ? LISTED : placeOf(reports, checked, section, to);
  if ("en" in place) return { reason: place };
  const { edits, depth } = relocateSection(checked.report, checked.type, section, place);
  if (walk([section]).some((one) => one.depth !== undefined && one.depth + depth > 6))
    return { reason: TOO_DEEP };
  return isAsPlanned(opened, setup, { checked, section, place, edits })
    ? { section, edits }
    : { reason: UNCLEAR };
}

/** Whether there is a place that way; whether the section fits there is not looked at. */
export function mayMove(checked: CheckedReport, section: Section, to: "up" | "down" | "in" | "out"): boolean {
  return !isListed(checked, section) && !("en" in placeOf([checked], checked, section, to));
}

/** One of several attachments that the text lists: their order is that of the list. */
function isListed({ report }: CheckedReport, section: Section): boolean {
  return isAnnex(section) && (attachmentsOf(report).listed?.length ?? 0) > 1;
}

function placeOf(
  reports: readonly CheckedReport[],
  checked: CheckedReport,
  section: Section,
  to: Destination,
): Place | Localized {
  if (typeof to === "object") return besidePlace(reports, checked, section, to);
  const { parent } = section;
  if (to === "out") return parent === undefined ? TOP : { parent: parent.parent, after: parent };
  const fellows = fellowsOf(checked, section);
  const at = fellows.indexOf(section);
  const before = fellows[at - 1];
  if (to === "in")
    return before === undefined ? NOTHING_ABOVE : { parent: before, after: before.children.at(-1) };
  if (to === "down") {
    const next = fellows[at + 1];
    return next === undefined ? LAST : { parent, after: next };
  }
  if (before === undefined) return FIRST;
  const siblings = parent?.children ?? checked.report.sections;
  return { parent, after: siblings[siblings.indexOf(before) - 1] };
}

/** Siblings that it may change places with: the body stands before the formal end of a report, annexes behind it. */
function fellowsOf({ report }: CheckedReport, section: Section): readonly Section[] {
  const { tailStart } = formalElements(report);
  const siblings = section.parent?.children ?? report.sections;
  const isBehind = ({ range }: Section): boolean => range.start >= tailStart;
  return siblings.filter(
    (sibling) => isAnnex(sibling) === isAnnex(section) && isBehind(sibling) === isBehind(section),
  );
}

function besidePlace(
  reports: readonly CheckedReport[],
  checked: CheckedReport,
  section: Section,
  to: { readonly before: number } | { readonly after: number },
): Place | Localized {
  const target = sectionAt(reports, "before" in to ? to.before : to.after);
  if (target === undefined || target.checked !== checked) return NO_SECTION;
  if (walk([section]).includes(target.section)) return INSIDE;
  const { parent } = target.section;
  if ("after" in to) return { parent, after: target.section };
  const siblings = (parent?.children ?? checked.report.sections).filter((other) => other !== section);
  return { parent, after: siblings[siblings.indexOf(target.section) - 1] };
}

interface Plan {
  readonly checked: CheckedReport;
  readonly section: Section;
  readonly place: Place;
  readonly edits: readonly TextEdit[];
}

/** Whether the text after the edits is read as the outline that the move is to give. */
function isAsPlanned(opened: OpenReport, setup: Setup, plan: Plan): boolean {
  const { report } = plan.checked;
  const read = outlineAfter(opened, setup, report, plan.edits);
  return read?.join("\n") === planned(plan, undefined, report.sections, 0).join("\n");
}

function planned(
  plan: Plan,
  parent: Section | undefined,
  children: readonly Section[],
  shift: number,
): string[] {
  const { section, place } = plan;
  const order = children.filter((child) => child !== section);
  if (place.parent === parent)
    order.splice(place.after === undefined ? 0 : order.indexOf(place.after) + 1, 0, section);
  const moves = (place.parent?.level ?? 0) + 1 - section.level;
  return order.flatMap((child) => {
    const by = child === section ? moves : shift;
    return [`${child.level + by} ${child.text}`, ...planned(plan, child, child.children, by)];
  });
}
