import { blockFact } from "../syntax/fact";
import type { Node } from "../syntax/nodes";
import { attachmentsOf } from "./attachments";
import { reportFact } from "./fact";
import { isNumbered } from "./numbering";
import type { PlacedReference } from "./references";
import { isCitedBy } from "./referencesTo";
import type { Report } from "./report";
import { walk } from "./section";

/**
 * Whether a reference can mean nothing, in a report that numbers nothing of its kind. Readers could still count there:
 * the second table, the third section. Where there is not so much to count they look in vain.
 */
export function pointsNowhere(report: Report): (reference: PlacedReference) => boolean {
  const namesNoChapter = chapterLess(report);
  return (reference) => {
    const { kind, unit, sure } = reference;
    switch (kind) {
      case "table":
      case "figure":
        return !shownIn(report).has(kind) && !isQuoted(report, reference);
      case "attachment":
        // Whatever is called 附件, annex or attachment may be a paper of its own; an appendix belongs to its report.
        return sure && /^(?:appendix|附录)$/.test(unit) && attachmentsOf(report).present.length === 0;
      case "section":
        return namesNoChapter(reference) || isBeyondTheLast(report, reference);
      default:
        return false;
    }
  };
}

type Shown = "table" | "figure";

/** What could be a table or a figure to who counts them: an image anywhere, a drawing in a block of code, HTML that is seen. */
const shownBy = blockFact(({ node, text }): readonly Shown[] => {
  const kinds = kindsIn(node);
  const drawn = kinds.has("code") || kinds.has("html");
  const shown: Shown[] = [];
  if (drawn || kinds.has("table")) shown.push("table");
  if (drawn || text.includes("![") || text.includes("<img")) shown.push("figure");
  return shown;
});

function kindsIn(node: Node, kinds = new Set<Node["kind"]>()): ReadonlySet<Node["kind"]> {
  if (node.kind !== "html" || !node.comment) kinds.add(node.kind);
  if ("children" in node) for (const child of node.children) kindsIn(child, kinds);
  return kinds;
}

const shownIn = reportFact(
  ({ document, firstBlock, endBlock }): ReadonlySet<Shown> =>
    new Set(document.blocks.slice(firstBlock, endBlock).flatMap((block) => shownBy(block))),
);

/** “图1，图2，……” tells how figures are numbered. */
function isQuoted(report: Report, reference: PlacedReference): boolean {
  return /["`]$|[“‘「『][^”’」』]*$/.test(textBefore(report, reference));
}

/** So much of the text before a reference that its lead is in it. */
function textBefore({ document }: Report, { start }: PlacedReference): string {
  return document.slice(Math.max(0, start - 16), start);
}

const LEADS =
  /(?:\b(?:see|refer to|described in|listed in|details? in|shown in)(?: also)? (?:the )?\(?|[见照阅][“"（(]?)$/i;
/** Laws have more sections than that, reports have not. */
const MOST_SECTIONS = 30;

/** "See Section 7" of a report with six sections that are not numbered. */
function isBeyondTheLast(report: Report, reference: PlacedReference): boolean {
  const { unit, number, within } = reference;
  const [asked = 0] = number.path;
  if (within !== undefined || number.path.length > 1 || !/^(?:section|部分|章)$/.test(unit)) return false;
  if (asked > MOST_SECTIONS || asked <= report.sections.length || numbersSections(report)) return false;
  return LEADS.test(textBefore(report, reference));
}

const numbersSections = reportFact(({ sections }): boolean => walk(sections).some(isNumbered));

/**
 * Whether a decimal (5.1) names a chapter that is not there, or one without sections of its own, in a report that
 * numbers its sections by decimals: nothing near it could be meant.
 */
function chapterLess(report: Report): (reference: PlacedReference) => boolean {
  const known = new Map<string, boolean>();
  return ({ kind, unit, number, within }) => {
    if (kind !== "section" || within !== undefined || number.path.length < 2) return false;
    const key = `${unit} ${number.path.length}`;
    const numbered = known.get(key) ?? hasDecimals(report, unit, number.path.length);
    known.set(key, numbered);
    return numbered;
  };
}

function hasDecimals(report: Report, unit: string, length: number): boolean {
  return walk(report.sections).some(
    (section) =>
      isNumbered(section) &&
      section.ordinal.path.length === length &&
      isCitedBy(section, unit, section.ordinal),
  );
}
