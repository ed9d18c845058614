import { blockFact } from "../syntax/fact";
import type { Block, Node } from "../syntax/nodes";
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

/** What could be a table or a figure to who counts them: an image anywhere, a drawing in a block of code, HTML. */
const shownBy = blockFact((block): readonly Shown[] => {
  const shown: Shown[] = [];
  if (holds(block.node, (kind) => kind === "table")) shown.push("table");
  if (block.text.includes("![") || block.text.includes("<img")) shown.push("figure");
  if (holds(block.node, (kind) => kind === "code" || kind === "html")) shown.push("table", "figure");
  return shown;
});

function holds(node: Node, isWanted: (kind: Node["kind"]) => boolean): boolean {
  if (isWanted(node.kind)) return true;
  return "children" in node && node.children.some((child) => holds(child, isWanted));
}

const shownIn = reportFact(
  ({ document, firstBlock, endBlock }): ReadonlySet<Shown> =>
    new Set(document.blocks.slice(firstBlock, endBlock).flatMap((block: Block) => shownBy(block))),
);

/** “图1，图2，……” tells how figures are numbered. */
function isQuoted({ document }: Report, { start }: PlacedReference): boolean {
  return (
    /[“"‘「『`]/.test(document.slice(start - 1, start)) ||
    /[“‘「『][^”’」』]*$/.test(document.slice(start - 12, start))
  );
}

const LEADS =
  /(?:\b(?:see|refer to|described in|listed in|details? in|shown in)(?: also)? (?:the )?\(?|[见照阅][“"（(]?)$/i;
/** Laws have more sections than that, reports have not. */
const MOST_SECTIONS = 30;

/** "See Section 7" of a report with six sections that are not numbered. */
function isBeyondTheLast(report: Report, { start, unit, number, within }: PlacedReference): boolean {
  const [asked = 0] = number.path;
  if (within !== undefined || number.path.length > 1 || !/^(?:section|部分|章)$/.test(unit)) return false;
  if (asked > MOST_SECTIONS || asked <= report.sections.length) return false;
  return (
    LEADS.test(report.document.slice(Math.max(0, start - 16), start)) &&
    !walk(report.sections).some(isNumbered)
  );
}

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
