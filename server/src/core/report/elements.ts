import { mayBeginWith } from "../syntax/beginnings";
import { blockFact } from "../syntax/fact";
import type { Block } from "../syntax/nodes";
import { proseOf } from "../syntax/prose";
import { type Span, shift } from "../text/span";
import { type Attachment, attachmentsOf } from "./attachments";
import { reportFact } from "./fact";
import type { Report } from "./report";

/** A paragraph of a report's top level, as the formal parts are. */
export class Paragraph implements Span {
  readonly start: number;
  readonly end: number;

  constructor(
    { document }: Report,
    readonly block: number,
    readonly source: Block,
  ) {
    const { start, end } = document.spanOf(block);
    this.start = start;
    this.end = end;
  }

  /** As a reader reads it; lines joined by "\n". Read when it is asked for: it is another with every letter. */
  get text(): string {
    return paragraphText(this.source) ?? "";
  }
}

/**
 * The formal parts of a report that have no heading, found by their form alone (GB/T 9704-2012, 7.3): what a type
 * asks of them is not known here. Undefined for what is not there.
 */
export interface FormalElements {
  /** First paragraph, if it is but an address: 各位代表：  市教育局： */
  readonly addressee: Paragraph | undefined;
  /** Between title and addressee stands who speaks. */
  readonly hasByline: boolean;
  /** A closing formula in a paragraph of its own near the end. */
  readonly closing: Paragraph | undefined;
  /** 附件：1. … */
  readonly attachments: Paragraph | undefined;
  readonly signature: Span | undefined;
  readonly date: Span | undefined;
  /** Where the formal parts at the end begin; the end of the report's text where there are none. */
  readonly tailStart: number;
  /** Paragraphs from title to first section, the addressee left out. */
  readonly lead: readonly Paragraph[];
  /** The paragraphs under the first section's heading: some reports open there. */
  readonly firstParagraphs: readonly Paragraph[];
  /** End of the report's text. */
  readonly end: number;
  /** The last paragraphs, the nearest to the end first; formal parts included. */
  readonly last: readonly Paragraph[];
}

const ADDRESSEE = /^[^。！？；\n]{1,60}[：:]$/u;
/** Lines between title and addressee: document number, who signs it, a remark in brackets (GB/T 9704-2012, 7.2). */
const LETTERHEAD =
  /^(?:[^。！？；：\n]{1,20}[〔［[（(](?:19|20)\d\d[〕］\]）)]\s*第?\d{1,5}号|签发人[：:][^。\n]{1,20}|[（(][^（）()\n]{1,60}[）)])$/u;
const CLOSING =
  /^(?:特此|专此|此复|此致|以上.{0,20}[请妥当]|妥否|当否|可否|是否[妥可]|现予|请予|请(?:审[阅议批示]|批[示复准])|(?:我的)?(?:发言|讲话|汇报|报告)(?:完毕|到此|完了)|谢谢|以上是)/u;
const LONGEST_CLOSING = 60;
const ATTACHMENTS = /^(?:附件|附)[：:]/u;
const DATE_LINE =
  /^[（(]?(?:(?:19|20)\d\d|[二一][〇零○OＯ一二三四五六七八九]{3}|[xX×ｘ＿_\s]{1,6})\s*年\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[xX×ｘ＿_\s]{1,4})\s*月\s*(?:(?:\d{1,2}|[一二三四五六七八九十廿]{1,3}|[xX×ｘ＿_\s]{1,4})\s*日)?[）)]?$/u;
/** With wide spaces for the numbers that are to be put in. */
const LONGEST_DATE = 60;
const SIGNATURE = /^[^，。；：！？,;:!?、（(]{2,40}$/u;
/** Several who sign together: 县民政局、县财政局联合调研组. */
const SIGNATURES =
  /^[^，。；：！？,;:!?（(]{4,40}(?:[局委办部处科组院校会司所站馆厅社队]|中心|政府|支部|大学|集团)$/u;
/** No signature is longer, in UTF-16 units. */
const LONGEST_NAME = 84;
const HAN = /\p{Script=Han}/u;
/** How many paragraphs from the end the formal parts may reach back: notes and attachments follow them. */
const TAIL = 12;

const paragraphText = blockFact((block): string | undefined => {
  const { node } = block;
  if (node.kind === "paragraph") return proseOf(block, node).text;
  // A signature that is pushed to the right with spaces is indented code to Markdown, and a signature to its reader.
  const indented = node.kind === "code" && !node.fenced ? block.text.slice(node.start, node.end) : "";
  if (!HAN.test(indented)) return undefined;
  const lines = indented.split(/\r\n|\r|\n/).map((line) => line.trim());
  return lines.join("\n").trim();
});

/**
 * Whether a block is a paragraph that looks so. Of most it is false, and stays so whatever is typed. `beginnings`: the
 * first characters of all that looks so, if these are known.
 */
export function looks(test: (text: string) => boolean, beginnings?: string): (block: Block) => boolean {
  const mayLook = beginnings === undefined ? undefined : mayBeginWith(beginnings);
  return blockFact((block) => {
    if (block.node.kind === "paragraph" && mayLook?.(block) === false) return false;
    const text = paragraphText(block);
    return text !== undefined && test(text);
  });
}

const isParagraph = blockFact(
  (block) => block.node.kind === "paragraph" || paragraphText(block) !== undefined,
);
const isLetterhead = looks((text) => LETTERHEAD.test(text.trim()));
/** A sentence that leads to what follows addresses nobody. */
const LEAD_IN = /(?:如下|(?:以下|下列|下述|下面)[^，。；：:]{0,8})[：:]$/u;
const isAddressee = looks((text) => ADDRESSEE.test(text.trim()) && !LEAD_IN.test(text.trim()));
/** How many lines between title and addressee may say who speaks, and when. */
const BYLINES = 2;
const isByline = looks((text) => /^[^，。；：！？,;:!?\n]{2,30}$/u.test(text.trim()));
const isAttachments = looks((text) => ATTACHMENTS.test(text.trim()), "附");
const isRemark = looks((text) => /^[（(].*[）)]$/u.test(text.trim()), "（(");
/** A name that can only be that of a body: 县教育局. */
const BODY =
  /^[^，。；：！？,;:!?、（()）\s\d]{2,24}(?:[局委办部院校会所站厅社]|中心|政府|支部|大学|集团|公司)$/u;
const isBody = looks((text) => BODY.test(text.trim()));
/** Whether a block is a closing formula, of whatever kind of document. */
export const isClosing = looks(
  (text) => text.length <= LONGEST_CLOSING && CLOSING.test(text.trim()),
  "特专此以妥当可是现请我发讲汇报谢",
);

/** A line of a paragraph, as it may date or sign a report. Its span counts from the block's start. */
interface Line extends Span {
  readonly date: boolean;
  readonly name: boolean;
  readonly year: boolean;
}

const linesOf = blockFact(({ text: source, node }): readonly Line[] => {
  const lines: Line[] = [];
  for (const match of source.slice(node.start, node.end).matchAll(/[^\r\n]+/g)) {
    const text = match[0].trim();
    const start = node.start + match.index + match[0].indexOf(text);
    lines.push({
      start,
      end: start + text.length,
      date: text.length <= LONGEST_DATE && DATE_LINE.test(text),
      name: text.length <= LONGEST_NAME && (SIGNATURE.test(text) || SIGNATURES.test(text)),
      year: text.includes("年") && /(?:^|[^0-9])\d{4}年/u.test(text),
    });
  }
  return lines;
});

/** Whether a line of a block dates a report: most blocks do not even have a year in them. */
const holdsDate = blockFact((block) => block.text.includes("年") && linesOf(block).some(({ date }) => date));

/** The formal parts of a report. Reads its first and last paragraphs only; attachments follow the formal parts. */
export const formalElements = reportFact((report): FormalElements => {
  const first = withoutLetterhead(leadParagraphs(report));
  const at = addresseeIn(first);
  const addressee = first[at];
  const annex = attachmentsOf(report).present[0];
  const before = annex === undefined ? undefined : tailOf(report, annex.block);
  // Who signs below the attachments signs all the same.
  const tail = before !== undefined && isSigned(before) ? before : tailOf(report, report.endBlock);
  const end = annex === undefined || tail !== before ? report.range.end : annexStart(report, annex);
  const { last, closing, attachments, signature, date } = tail;
  const starts = [closing?.start, attachments?.start, signature?.start, date?.start].filter(
    (s) => s !== undefined,
  );
  return {
    addressee,
    hasByline: at > 0,
    closing,
    attachments,
    signature,
    date,
    tailStart: Math.min(end, ...starts),
    lead: addressee === undefined ? first : first.slice(at + 1),
    firstParagraphs: paragraphsFrom(report, (report.sections[0]?.block ?? report.endBlock) + 1, 2),
    end,
    last,
  };
});

type Tail = Pick<FormalElements, "last" | "closing" | "attachments" | "signature" | "date">;

/** The formal parts among the last paragraphs before `endBlock`. */
function tailOf(report: Report, endBlock: number): Tail {
  const last = lastParagraphs(report, endBlock);
  const closing = last.find(({ source }) => isClosing(source));
  const attachments = last.find(({ source }) => isAttachments(source));
  return { last, closing, attachments, ...signedAndDated(report, last) };
}

function isSigned({ closing, signature, date }: Tail): boolean {
  return closing !== undefined || signature !== undefined || date !== undefined;
}

function annexStart({ document }: Report, { block }: Attachment): number {
  return block > 0 ? document.spanOf(block - 1).end : document.startOf(block);
}

function withoutLetterhead(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const from = paragraphs.findIndex(({ source }) => !isLetterhead(source));
  return from < 0 ? [] : paragraphs.slice(from);
}

/** Index of the addressee: the first paragraph, or behind who speaks and when (镇长 马建军); -1 for none. */
function addresseeIn(paragraphs: readonly Paragraph[]): number {
  const at = paragraphs.slice(0, BYLINES + 1).findIndex(({ source }) => isAddressee(source));
  return paragraphs.slice(0, at).every(({ source }) => isByline(source)) ? at : -1;
}

/** The paragraph of a block; undefined for what is none. */
export function paragraphAt(report: Report, block: number): Paragraph | undefined {
  const source = report.document.blockAt(block);
  return source !== undefined && isParagraph(source) ? new Paragraph(report, block, source) : undefined;
}

function leadParagraphs(report: Report): Paragraph[] {
  const first = report.sections[0];
  // A numbered line straight under the lead is joined with it.
  const joined = first !== undefined && first.heading.start > report.document.startOf(first.block) ? 1 : 0;
  const end = Math.min((first?.block ?? report.endBlock) + joined, report.endBlock);
  return paragraphsFrom(report, report.bodyBlock, TAIL, end);
}

function paragraphsFrom(report: Report, first: number, most: number, end = report.endBlock): Paragraph[] {
  const result: Paragraph[] = [];
  for (let block = first; block < end && result.length < most; block++) {
    const paragraph = block === report.title?.block ? undefined : paragraphAt(report, block);
    if (paragraph !== undefined) result.push(paragraph);
  }
  return result;
}

function lastParagraphs(report: Report, endBlock: number): Paragraph[] {
  const result: Paragraph[] = [];
  for (let block = endBlock - 1; block >= report.bodyBlock && result.length < TAIL; block--) {
    const paragraph = paragraphAt(report, block);
    if (paragraph !== undefined) result.push(paragraph);
  }
  return result;
}

/** Signature and date stand on lines of their own, the name above the date; both may share a paragraph. */
function signedAndDated(report: Report, last: readonly Paragraph[]) {
  const noted = notedIn(report, last);
  const others = last.filter(({ block }) => !noted.has(block));
  if (!others.some(({ source }) => holdsDate(source))) {
    return { signature: undatedSignature(report, last, noted), date: undefined };
  }
  const lines = others.flatMap((paragraph) => placedLines(report, paragraph).reverse());
  const at = lines.findIndex((line) => line.date);
  const date = lines[at];
  const above = lines[at + 1];
  const under = lines[at - 1];
  const signs = (line: typeof date | undefined) =>
    line !== undefined && !line.heading && line.name && !line.year;
  const signature = signs(above) ? above : signs(under) ? under : undefined;
  return { signature, date };
}

/** Blocks of the note that lists the attachments. */
export function notedIn(report: Report, last: readonly Paragraph[]): ReadonlySet<number> {
  const blocks = last.filter(({ source }) => isAttachments(source));
  return new Set([...blocks, ...(attachmentsOf(report).listed ?? [])].map(({ block }) => block));
}

/** Without a date a name still signs that stands alone behind the closing formula or the attachment note, or is a body's. */
function undatedSignature(
  report: Report,
  last: readonly Paragraph[],
  noted: ReadonlySet<number>,
): Span | undefined {
  const end = last.findIndex(({ source, block }) => isClosing(source) || noted.has(block));
  const below = end < 0 ? last.slice(0, 1).filter(({ source }) => isBody(source)) : last.slice(0, end);
  const own = below.findLast(({ source }) => !isRemark(source));
  const line = own && placedLines(report, own)[0];
  return line?.name && !line.heading ? line : undefined;
}

function placedLines({ document, sections }: Report, { block, source }: Paragraph) {
  const heading = sections.some((section) => section.block === block);
  const by = document.startOf(block);
  return linesOf(source).map((line) => ({ ...line, ...shift(line, by), heading }));
}
