import type { OrdinalSystem } from "../ordinals/ordinal";
import { mayBeginOrdinal, parseOrdinal } from "../ordinals/parse";
import { type Fault, faultsOf } from "../ordinals/run";
import { glance } from "../syntax/fact";
import { holdsProse, type Node } from "../syntax/nodes";
import { type Passage, passagesOf } from "../syntax/passages";
import type { Prose } from "../syntax/prose";
import { has, Sign, signsOf } from "../syntax/signs";
import { type Span, shift } from "../text/span";
import { EnumerationJoiner, type Unit, type UnitMark } from "./enumerationJoiner";
import { type EnumerationFamily, type Mark, marksIn } from "./enumerationMarks";
import { reportFact } from "./fact";
import type { Report } from "./report";

/** A member of an enumeration; its span is that of its mark alone: 一是, 第二, （3）. */
export interface EnumerationItem extends Span {
  readonly family: EnumerationFamily;
  /** Its number, from 1; 最后 and finally have the number that they close with. */
  readonly value: number;
  /** The mark as written. */
  readonly text: string;
  /** Where what it says ends: at the next member, the last one's with its paragraph. */
  readonly contentEnd: number;
}

/**
 * Members that count on in running text: within a paragraph (一是…；二是…), or at the beginnings of paragraphs under one
 * heading. At least two. Offsets count from the start of the document.
 */
export interface Enumeration extends Span {
  /** That of its first member. */
  readonly family: EnumerationFamily;
  readonly items: readonly EnumerationItem[];
}

/** The enumerations of a report by their first members, those within a member of another one among them. */
export const enumerationsOf = reportFact((report: Report): readonly Enumeration[] => {
  const joiner = new EnumerationJoiner();
  for (let index = report.firstBlock; index < report.endBlock; index++) {
    const block = report.document.blockAt(index);
    if (block === undefined) continue;
    const offset = report.document.startOf(index);
    for (const step of stepsOf(block)) take(joiner, step, offset);
  }
  return joiner.enumerations();
});

/** What is wrong with an enumeration. */
export interface EnumerationProblem {
  /** Index of the item. */
  readonly index: number;
  /** `mixed`: its words are of another family than those before it (首先 … 第二). */
  readonly kind: Fault["kind"] | "mixed";
  /** The number that should stand there. */
  readonly expected: number;
}

/**
 * What is amiss in an enumeration, one problem a defect. Adverbs (首先, 一方面) have no numbers to lose, and "second" may
 * follow a first that is said in other words.
 */
export function enumerationProblems({ family, items }: Enumeration): EnumerationProblem[] {
  const foreign = items.findIndex((item) => isForeign(item.family, family));
  if (foreign > 0) return [{ index: foreign, kind: "mixed", expected: items[foreign]?.value ?? foreign + 1 }];
  if (family === "首先" || family === "一方面") return [];
  return faultsOf(items.map(({ value }) => value)).filter(
    ({ kind }) => kind !== "start" || !/^[（(1af]/.test(family),
  );
}

/** 一是 and 二要, 第一 and 第二点 are words of one family. */
function isForeign(own: EnumerationFamily, family: EnumerationFamily): boolean {
  const kin = (name: EnumerationFamily): string => (name === "一要" ? "一是" : name.slice(0, 2));
  return kin(own) !== kin(family);
}

/** A step of the way through a block: a paragraph, the bounds of what counts on its own, a heading. */
type Step = Unit | "enter" | "leave" | "clear";

const stepsOf = glance((block): readonly Step[] => {
  const passages = passagesOf(block);
  if (!passages.some(mayCount)) return stepsWithout(block.node);
  const [only] = passages;
  if (only !== undefined && holdsProse(block.node) && isSection(only)) return SECTION;
  const steps: Step[] = [];
  walkNode(block.node, passages.values(), steps);
  return steps;
});

/** Whether a passage may hold marks, or a line of it begins with an ordinal. */
function mayCount({ prose: { text }, signs }: Passage): boolean {
  if (has(signs, Sign.member)) return true;
  for (let start = 0; start >= 0; start = text.indexOf("\n", start) + 1 || -1)
    if (mayBeginOrdinal(text, start)) return true;
  return false;
}

/** Whether a passage begins with an ordinal that begins a section, which nothing counts on from, and holds no mark. */
function isSection({ prose: { text }, signs }: Passage): boolean {
  if (text.includes("\n")) return false;
  const ordinal = parseOrdinal(text);
  if (ordinal === undefined || leadOf(ordinal.system, false) !== "section") return false;
  return !has(signs, Sign.member) || !has(signsOf(text.slice(ordinal.end)), Sign.member);
}

const NOTHING: readonly Step[] = [];
/** Where a unit without marks ends is all the same. */
const WITHOUT_MARKS: Readonly<Record<Unit["lead"], Unit>> = {
  none: { lead: "none", end: 0, marks: [] },
  item: { lead: "item", end: 0, marks: [] },
  section: { lead: "section", end: 0, marks: [] },
};
const PARAGRAPH: readonly Unit[] = [WITHOUT_MARKS.none];
const HEADING: readonly Step[] = ["clear"];
const SECTION: readonly Step[] = [WITHOUT_MARKS.section];
const CONTAINER: readonly Step[] = ["enter", "leave"];

/** What is left of a block's steps where nothing counts: that there was something in between. */
function stepsWithout({ kind }: Node): readonly Step[] {
  switch (kind) {
    case "paragraph":
      return PARAGRAPH;
    case "heading":
      return HEADING;
    case "list":
    case "quote":
    case "table":
    case "footnote":
      return CONTAINER;
    default:
      return NOTHING;
  }
}

function take(joiner: EnumerationJoiner, step: Step, offset: number): void {
  if (step === "enter") joiner.enter();
  else if (step === "leave") joiner.leave();
  else if (step === "clear") joiner.clear();
  else if (step.marks.length === 0) joiner.add(step);
  else
    joiner.add({
      lead: step.lead,
      end: step.end + offset,
      marks: step.marks.map((mark) => ({ ...mark, ...shift(mark, offset) })),
    });
}

/** `passages`: those of the node, in the order in which the walk comes to them. */
function walkNode(node: Node, passages: Iterator<Passage>, steps: Step[]): void {
  if (holdsProse(node)) {
    const passage = passages.next();
    const units = passage.done ? [] : unitsOf(passage.value);
    if (node.kind === "heading" && units[0]?.marks[0]?.leads !== true) steps.push("clear");
    else for (const unit of units) steps.push(unit);
    return;
  }
  const apart =
    node.kind === "list" || node.kind === "quote" || node.kind === "row" || node.kind === "footnote";
  if (apart) steps.push("enter");
  for (const child of node.children) walkNode(child, passages, steps);
  if (apart) steps.push("leave");
}

/** The paragraph, parted where a line begins with an ordinal. */
function unitsOf(passage: Passage): readonly Unit[] {
  if (!mayCount(passage)) return PARAGRAPH;
  const { prose, signs } = passage;
  const marks = marksIn(prose.text, signs);
  const lines = ordinalLines(prose.text);
  if (marks.length === 0) return lines.map(({ system }) => WITHOUT_MARKS[leadOf(system, false)]);
  let next = 0;
  return lines.map(({ start, system }, i) => {
    const end = lines[i + 1]?.start ?? prose.text.length;
    const first = next;
    while (next < marks.length && (marks[next]?.start ?? end) < end) next++;
    const own = marks.slice(first, next);
    return {
      end: prose.sourceOffset(end),
      lead: leadOf(system, own[0]?.start === start),
      marks: own.map((mark) => placed(mark, prose)),
    };
  });
}

function placed(mark: Mark, prose: Prose): UnitMark {
  const before = prose.text.slice(Math.max(0, mark.start - 8), mark.start);
  return { ...mark, ...prose.sourceSpan(mark.start, mark.end), leads: /(?:^|\n)[\s“"]*$/.test(before) };
}

/** Starts of the lines that begin with an ordinal, and of the first line. */
function ordinalLines(text: string): { start: number; system: OrdinalSystem | undefined }[] {
  const lines: { start: number; system: OrdinalSystem | undefined }[] = [];
  for (let start = 0; start <= text.length; ) {
    const ordinal = mayBeginOrdinal(text, start) ? parseOrdinal(text, start) : undefined;
    if (ordinal !== undefined || start === 0)
      lines.push({ start: ordinal?.start ?? 0, system: ordinal?.system });
    const end = text.indexOf("\n", start);
    if (end < 0) break;
    start = end + 1;
  }
  return lines;
}

function leadOf(system: OrdinalSystem | undefined, isMark: boolean): Unit["lead"] {
  switch (system) {
    case undefined:
      return "none";
    case "han":
    case "han-paren":
    case "unit":
    case "word":
    case "decimal":
    case "appendix":
      return "section";
    default:
      return isMark ? "none" : "item";
  }
}
