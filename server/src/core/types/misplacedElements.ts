import { formalElements, isClosing, looks, type Paragraph, paragraphAt } from "../report/elements";
import type { Report } from "../report/report";
import { isAnnex } from "../report/section";
import type { Span } from "../text/span";
import type { ElementSpec, ReportType } from "./reportType";

/** A formal part out of its place (GB/T 9704-2012, 7.3). Spans count from the start of the document. */
export interface MisplacedElement extends Span {
  readonly kind: "date-first" | "closing-inside" | "closing-behind" | "text-behind";
  /** What it should stand before or behind. */
  readonly beside: Span;
}

/** What may stand behind the date: remarks, copies, who printed it, whom to ask. */
const BEHIND =
  /^(?:[（(【[]|附|抄[送报]|主送|分送|报送|发送|印发|印制|联系|电话|传真|邮[编箱]|地址|网址|信息公开|公开(?:方式|属性)|校对|审核|签发|拟稿|起草|责任编辑|来源|注[：:]|备注|说明[：:]|[-—_＿*\s]+$|\d|敬礼|[^。！？]{0,40}(?:印发|印制)$)/u;
const SENTENCE = /[。！？；]|[.!?](?:\s|$)/u;
const isRunningText = looks((text) => !BEHIND.test(text.trim()) && SENTENCE.test(text.trim()));

/** The formal parts that a type knows and that stand out of their order. */
export function misplacedElements(report: Report, type: ReportType): MisplacedElement[] {
  if (type.elements.every(({ name }) => name !== "signature" && name !== "date" && name !== "closing"))
    return [];
  const closing = type.elements.find(({ name }) => name === "closing");
  const inside = closing && closingInside(report, closing);
  const behind = closing && closingBehind(report, closing);
  const text = inside === undefined ? textBehind(report) : undefined;
  const found = [dateFirst(report), inside, behind, text];
  return found.filter((one) => one !== undefined);
}

/** A closing formula of the type that more of the report's text follows. */
export function closingInside(report: Report, spec: ElementSpec): MisplacedElement | undefined {
  const { document, bodyBlock, endBlock } = report;
  const { closing, date, signature } = formalElements(report);
  if (closing !== undefined && !isFollowed(report, closing)) return undefined;
  for (let block = endBlock - 1; block >= bodyBlock; block--) {
    const paragraph =
      document.blockAt(block)?.node.kind === "paragraph" ? paragraphAt(report, block) : undefined;
    if (paragraph === undefined || !isClosing(paragraph.source) || !fits(spec, paragraph)) continue;
    const next = report.sections.find(
      (section) => section.heading.start > paragraph.start && !isAnnex(section),
    );
    const signed = [signature, date].find((one) => one !== undefined && one.start > paragraph.end);
    const beside = next?.heading ?? (isFollowed(report, paragraph) ? signed : undefined);
    if (beside === undefined) return undefined;
    return { kind: "closing-inside", start: paragraph.start, end: paragraph.end, beside };
  }
  return undefined;
}

/** A closing formula of the type below signature and date. */
function closingBehind(report: Report, spec: ElementSpec): MisplacedElement | undefined {
  const { closing, date, signature } = formalElements(report);
  if (closing === undefined || date === undefined || closing.start < date.end) return undefined;
  // A date at the head of a short text is no end of it.
  const block = report.document.indexAt(date.start);
  const above = proseBetween(report, report.bodyBlock, date.start);
  if (above === undefined || proseBetween(report, block + 1, closing.start) || !fits(spec, closing))
    return undefined;
  return { kind: "closing-behind", start: closing.start, end: closing.end, beside: signature ?? date };
}

function fits({ match }: ElementSpec, { text }: Paragraph): boolean {
  return match.some((pattern) => pattern.find(text.replaceAll("\n", "")) !== undefined);
}

/** Whether text of the report stands behind a paragraph, before who signs it. */
function isFollowed(report: Report, { block, start }: Paragraph): boolean {
  const { signature, date, end } = formalElements(report);
  if (report.sections.some((section) => section.heading.start > start && !isAnnex(section))) return true;
  const limit = Math.min(
    end,
    ...[signature, date].flatMap((one) => (one && one.start > start ? [one.start] : [])),
  );
  if (limit === end) return false;
  return proseBetween(report, block + 1, limit) !== undefined;
}

/** The date stands above the name, and nothing but notes behind both. */
function dateFirst(report: Report): MisplacedElement | undefined {
  const { date, signature, end } = formalElements(report);
  if (date === undefined || signature === undefined || signature.start < date.end) return undefined;
  const block = report.document.indexAt(signature.start);
  if (proseBetween(report, block + 1, end) !== undefined) return undefined;
  return { kind: "date-first", start: date.start, end: date.end, beside: signature };
}

/** Text behind the end of the report that is no remark, no attachment and no note on who gets it. */
function textBehind(report: Report): MisplacedElement | undefined {
  const { date, closing, signature, end } = formalElements(report);
  const last = date ?? signature ?? closing;
  if (last === undefined || (closing === undefined && !isSignedLetter(report))) return undefined;
  const tail = Math.max(last.end, signature?.end ?? 0, closing?.end ?? 0);
  const block = report.document.indexAt(tail - 1);
  const behind = proseBetween(report, block + 1, end);
  if (
    behind === undefined ||
    report.sections.some((section) => section.heading.start > tail && !isAnnex(section))
  )
    return undefined;
  return { kind: "text-behind", start: behind.start, end: behind.end, beside: last };
}

/** A text to somebody that signature and date end, without a closing formula. */
function isSignedLetter(report: Report): boolean {
  const { addressee, signature, date } = formalElements(report);
  if (addressee === undefined || signature === undefined || date === undefined) return false;
  return (
    signature.start < date.start && proseBetween(report, report.bodyBlock, signature.start) !== undefined
  );
}

/** The first paragraph of running text from a block on, before `limit`. */
function proseBetween(report: Report, from: number, limit: number): Paragraph | undefined {
  for (let block = from; block < report.endBlock; block++) {
    const paragraph = paragraphAt(report, block);
    if (paragraph === undefined) continue;
    if (paragraph.start >= limit) return undefined;
    if (isRunningText(paragraph.source)) return paragraph;
  }
  return undefined;
}
