import type { Furniture } from "../../report/furniture";
import type { Report } from "../../report/report";
import { type ResiduePiece, residueOf } from "../../report/residue";
import { removeBlocks, removePiece, removeProse } from "../../revise/removeText";
import { glance } from "../../syntax/fact";
import type { TextEdit } from "../../text/edits";
import type { Localized } from "../../text/localized";
import { type Span, shift } from "../../text/span";
import type { Problem, Rule } from "../rule";

export const residue: Rule = {
  id: "residue",
  category: "text",
  severity: "warning",
  summary: {
    en: "What copying left behind: paywall marks, advertisements, a page's frame, HTML debris, characters nobody sees.",
    zh: "复制时带入的残留：付费标记、广告、网页导航和页脚、网页代码、看不见的字符。",
  },
  why: {
    en:
      "Such pieces are no part of the report; readers stumble over them, and searching and comparing fail on characters " +
      "that nobody sees. Words such as account, member or customer service alone are no advertisement, and joiners in " +
      "emoji and Indic words are meant.",
    zh:
      "这些内容不属于报告：读者会被打断，看不见的字符还会妨碍查找和比对。单独出现的“公众号”“会员”“客服”等词不算广告，" +
      "表情符号等文字中的连接符也不在此列。",
  },
  fix: "review",
  examples: {
    bad: "---\nreport: base\n---\n\n# 食堂卫生检查情况报告\n\n后厨每日##paidbegin##消毒两次。\n\n更多范文请加微信 canteen123，会员免费下载。\n",
    good: "---\nreport: base\n---\n\n# 食堂卫生检查情况报告\n\n后厨每日消毒两次，菜单通过食堂公众号公布。\n",
  },
  check({ report, emit }) {
    const { document } = report;
    for (let index = report.firstBlock; index < report.endBlock; index++) {
      const block = document.blockAt(index);
      if (block === undefined) continue;
      const start = document.startOf(index);
      for (const piece of piecesOf(block)) {
        const span = shift({ start: piece.start, end: piece.end }, start);
        emit(
          problemOf(piece, span, document.slice(span.start, span.end), () => removal(report, index, piece)),
        );
      }
    }
    for (const run of furnitureRuns(report)) emit(furnitureProblem(report, run));
  },
};

function removal({ document }: Report, index: number, piece: ResiduePiece): readonly TextEdit[] {
  const span = shift({ start: piece.start, end: piece.end }, document.startOf(index));
  if (piece.node === undefined) {
    const all = document.spanOf(index);
    return span.start === all.start && span.end === all.end
      ? removeBlocks(document, index, index)
      : [{ ...span, newText: "" }];
  }
  const whole = piece.start <= (piece.node.lines[0]?.start ?? 0) && piece.end >= piece.node.end;
  if (whole && piece.replacement === "") return removeProse(document, index, piece.node);
  return removePiece(document, index, piece.node, span, piece.replacement);
}

function problemOf(piece: ResiduePiece, span: Span, text: string, edits: () => readonly TextEdit[]): Problem {
  const title =
    piece.kind === "advertisement" || piece.kind === "furniture"
      ? { en: "Delete the paragraph", zh: "删去这一段" }
      : piece.replacement.trim() === ""
        ? { en: "Delete it", zh: "删去" }
        : { en: `Write ${piece.replacement}`, zh: `改为 ${piece.replacement}` };
  return { span, message: messageOf(piece, text), fixes: [{ title, safe: false, preferred: true, edits }] };
}

function messageOf({ kind, name }: ResiduePiece, source: string): Localized {
  const text = short(source);
  switch (kind) {
    case "marker":
      return {
        en: `“${text}” is a mark of the site that this was copied from, no part of the report. Delete it.`,
        zh: `“${text}”是复制时带入的网站标记，不是报告内容。请删去。`,
      };
    case "entity":
      return {
        en: `“${text}” is a piece of a web page's source that came along with the copy. Delete it, or type what it stands for.`,
        zh: `“${text}”是复制时带入的网页代码，不是报告内容。请删去，或换成它所代表的字符。`,
      };
    case "debris":
      return {
        en: `“${text}” is markup that pasting left behind; it means nothing in Markdown. Delete it.`,
        zh: `“${text}”是粘贴时带入的排版代码，在 Markdown 中没有意义。请删去。`,
      };
    case "character":
      return {
        en: `A character that nobody sees came along with the copy (${name?.en ?? ""}); searching and comparing fail on it. Delete it.`,
        zh: `此处夹有看不见或已损坏的字符（${name?.zh ?? ""}），会妨碍查找、比对和排版。请删去。`,
      };
    case "advertisement":
      return {
        en: "This paragraph is an advertisement that came along with the copy; it has nothing to do with the report. Delete it.",
        zh: "这一段是复制时带入的广告，与报告无关。请整段删去。",
      };
    case "furniture":
      return furnitureMessage(text);
  }
}

function furnitureMessage(text: string): Localized {
  return {
    en: `“${text}” belongs to the web page that this was copied from, not to the report. Delete it.`,
    zh: `“${text}”是原网页的导航、按钮或页脚，不是报告内容。请删去。`,
  };
}

function short(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 30 ? `${line.slice(0, 30)}…` : line;
}

/** Blocks of one piece of furniture: a sure one with the scraps behind it. */
interface Run {
  readonly first: number;
  last: number;
}

interface Candidate {
  readonly index: number;
  readonly kind: Furniture;
}

/** Furniture of a report. Scraps count beside more of it; what may be meant counts at the head or tail only. */
function furnitureRuns(report: Report): Run[] {
  return [...neighbours(candidates(report))].flatMap(runsOf);
}

/** A row of scraps is one piece; so is a sure one with the scraps behind it, and with one or two before it. */
function runsOf(group: readonly Candidate[]): Run[] {
  const firstSure = group.findIndex(({ kind }) => kind !== "scrap");
  if (firstSure < 0 && group.length < 3) return [];
  const runs: Run[] = [];
  group.forEach(({ index, kind }, i) => {
    const run = runs.at(-1);
    const joins = kind === "scrap" || (i === firstSure && i < 3);
    if (run === undefined || !joins) runs.push({ first: index, last: index });
    else run.last = index;
  });
  return runs;
}

const piecesOf = glance((block) => residueOf(block).pieces);

/** A block that is nothing but furniture. */
const furnitureOf = glance((block) => {
  const { furniture, pieces } = residueOf(block);
  return pieces.length > 0 ? undefined : furniture;
});

const isPlainText = glance((block) => {
  const { isText, furniture } = residueOf(block);
  return isText && furniture === undefined;
});

function candidates({ document, bodyBlock, endBlock, sections }: Report): Candidate[] {
  const found: Candidate[] = [];
  for (let index = bodyBlock; index < endBlock; index++) {
    const block = document.blockAt(index);
    const kind = block && furnitureOf(block);
    if (kind !== undefined) found.push({ index, kind });
  }
  if (found.every(({ kind }) => kind === "sure")) return found;
  const body = document.blocks.slice(bodyBlock, endBlock);
  const firstText = body.findIndex(isPlainText);
  const lastText = bodyBlock + body.findLastIndex(isPlainText);
  const headEnd = Math.min(firstText < 0 ? endBlock : bodyBlock + firstText, sections[0]?.block ?? endBlock);
  return found.filter(({ index, kind }) => {
    const edge = index < headEnd || index > lastText;
    const beside = [index - 1, index + 1].some((at) => isDisplay(document.blockAt(at)?.node.kind));
    return kind === "sure" || (edge && !beside);
  });
}

/** 来源：… below a table or picture tells where its figures come from. */
function isDisplay(kind: string | undefined): boolean {
  return kind === "table" || kind === "html" || kind === "code" || kind === "math";
}

function* neighbours(all: readonly Candidate[]): Generator<Candidate[]> {
  let group: Candidate[] = [];
  for (const candidate of all) {
    const last = group.at(-1);
    if (last !== undefined && candidate.index > last.index + 1) {
      yield group;
      group = [];
    }
    group.push(candidate);
  }
  if (group.length > 0) yield group;
}

function furnitureProblem({ document }: Report, { first, last }: Run): Problem {
  const span = { start: document.spanOf(first).start, end: document.spanOf(last).end };
  const fix = {
    title: { en: "Delete it", zh: "删去" },
    safe: false,
    preferred: true,
    edits: () => removeBlocks(document, first, last),
  };
  return { span, message: furnitureMessage(short(document.slice(span.start, span.end))), fixes: [fix] };
}
