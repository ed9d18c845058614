import { blockFact, glance } from "../syntax/fact";
import { OBJECT, proseOf } from "../syntax/prose";
import { grouped } from "../text/grouped";
import type { Span } from "../text/span";
import { captionSeriesOf } from "./captionSeries";
import { captionsOf, type PlacedCaption } from "./captions";
import { contentOf } from "./content";
import { reportFact } from "./fact";
import type { Report } from "./report";
import { isAnnex, rootOf, type Section, sectionAt } from "./section";

/** A table or figure that stands by itself, with the number of captions of its kind in the report. */
export interface Uncaptioned extends Span {
  readonly kind: "table" | "figure";
  readonly block: number;
}

/** What a block is besides text: a table, or a paragraph that is images alone. */
const itemKind = glance((block): "table" | "figure" | undefined => {
  const { node } = block;
  if (node.kind === "table") return "table";
  if (node.kind !== "paragraph" || !block.text.includes("![")) return undefined;
  const text = proseOf(block, node).text.replaceAll(OBJECT, "").trim();
  // A caption may stand in the image's own paragraph: then other text is there.
  return text === "" ? "figure" : undefined;
});

/**
 * Tables and figures without a caption. A caption stands right above or below its item, with nothing between but a
 * note of units (单位：万元); on which side, the report shows.
 */
export const uncaptionedIn = reportFact((report): readonly Uncaptioned[] => {
  const items = itemsIn(report);
  if (items.length === 0) return items;
  const sides = { table: sideOf(report, items, "table"), figure: sideOf(report, items, "figure") };
  const taken = new Set<PlacedCaption>();
  const left = items.filter((item) => !takes(report, item, sides[item.kind], taken));
  return left.filter((item) => !takes(report, item, -sides[item.kind], taken));
});

/**
 * Tables or figures that lack a caption: most of their kind have one. Where the number that one had is missing from the
 * others', or they are known by the heading above them, nothing is lacking.
 */
export function lackingCaption(report: Report, kind: Uncaptioned["kind"]): readonly Uncaptioned[] {
  const without = uncaptionedIn(report).filter((item) => item.kind === kind);
  if (without.length === 0) return without;
  const captions = captionsOf(report).filter((caption) => caption.kind === kind);
  if (without.length > captions.length || isNumberedWrong(report, kind)) return [];
  const isNamed = namedByHeading(report);
  return without.filter((item) => !isNamed(item));
}

/** A table that is all of its section bears the section's name (Action Items), and one of an attachment the attachment's. */
function namedByHeading(report: Report): (item: Uncaptioned) => boolean {
  const only = new Map<Section, number | undefined>();
  return ({ block, start }) => {
    const section = sectionAt(report.sections, start);
    if (section === undefined) return false;
    if (isAnnex(rootOf(section))) return true;
    if (!only.has(section)) {
      const own = [...contentOf(report, section)];
      only.set(section, own.length === 1 ? own[0]?.block : undefined);
    }
    return only.get(section) === block;
  };
}

/** Where the number that this one had is missing from the others', that is what is told. */
function isNumberedWrong(report: Report, kind: Uncaptioned["kind"]): boolean {
  return captionSeriesOf(report).some(
    ({ captions, faults }) => captions[0]?.kind === kind && faults.length > 0,
  );
}

function itemsIn({ document, bodyBlock, endBlock }: Report): Uncaptioned[] {
  const items: Uncaptioned[] = [];
  for (let block = bodyBlock; block < endBlock; block++) {
    const source = document.blockAt(block);
    const kind = source && itemKind(source);
    if (kind !== undefined) items.push({ ...document.spanOf(block), kind, block });
  }
  return items;
}

/** Where most captions of the kind stand: above (-1) or below (1) their items; where it is even, as is usual. */
function sideOf(report: Report, items: readonly Uncaptioned[], kind: "table" | "figure"): number {
  const own = items.filter((item) => item.kind === kind);
  const above = own.filter((item) => captionAt(report, item, -1) !== undefined).length;
  const below = own.filter((item) => captionAt(report, item, 1) !== undefined).length;
  if (above === below) return kind === "table" ? -1 : 1;
  return above > below ? -1 : 1;
}

function takes(report: Report, item: Uncaptioned, side: number, taken: Set<PlacedCaption>): boolean {
  const caption = captionAt(report, item, 0) ?? captionAt(report, item, side);
  if (caption === undefined || taken.has(caption)) return false;
  taken.add(caption);
  return true;
}

function captionAt(report: Report, { block, kind }: Uncaptioned, side: number): PlacedCaption | undefined {
  const at = (index: number) =>
    captionsByBlock(report)
      .get(index)
      ?.find((caption) => caption.kind === kind);
  const beside = at(block + side);
  if (side === 0 || beside !== undefined) return beside;
  return noteAt(report, block + side) ? at(block + 2 * side) : undefined;
}

const captionsByBlock = reportFact((report) =>
  grouped(captionsOf(report).map((caption) => [caption.block, caption])),
);

function noteAt({ document }: Report, index: number): boolean {
  const block = document.blockAt(index);
  return block !== undefined && isNote(block);
}

const isNote = blockFact(({ node, text }): boolean => {
  if (node.kind === "html") return true;
  return (
    node.kind === "paragraph" &&
    /^(?:[（(]?(?:单位|注|资料来源|来源|说明)[：:]|(?:Unit|Note|Source)s?:)/u.test(text.slice(node.start))
  );
});
