import { numberOf } from "../ordinals/ordinal";
import type { Placed } from "./items";

/**
 * Heads without the lines that announce what follows, cite an article, or belong to a table of contents. The numbered line
 * behind 附件： opens a list. Linear in the number of heads.
 */
export function withoutAnnouncements(placed: readonly Placed[]): Placed[] {
  const heads: Placed[] = [];
  let list: Placed["head"]["opensList"];
  for (const entry of withoutProse(withoutCitations(withoutContents(placed)))) {
    const { announces } = entry.head;
    if (isTitleOf(heads[heads.length - 1], entry)) continue;
    if (announces === undefined) {
      const opens = list !== undefined && mayOpenList(entry);
      heads.push(opens ? { ...entry, head: { ...entry.head, opensList: list } } : entry);
    }
    list = announces === "contents" ? undefined : announces;
  }
  return heads;
}

/** 附件2, and 名词解释 in the next paragraph: its title. */
function isTitleOf(annex: Placed | undefined, { head, block }: Placed): boolean {
  return (
    head.annex === true &&
    annex?.block === block - 1 &&
    annex.head.ordinal?.system === "appendix" &&
    annex.head.text === ""
  );
}

function mayOpenList({ head }: Placed): boolean {
  const { ordinal } = head;
  return (
    head.kind !== "heading" &&
    ordinal !== undefined &&
    ordinal.system !== "appendix" &&
    numberOf(ordinal) === 1
  );
}

/** 第三条规定… may cite an article; where the first article and the next one are written so, these are the articles. */
function withoutCitations(placed: readonly Placed[]): readonly Placed[] {
  const doubtful = placed.filter(({ head }) => head.perhapsCited);
  if (doubtful.length === 0) return placed;
  const numbers = new Set(doubtful.map(articleOf));
  const isArticle = (entry: Placed): boolean => {
    const number = articleOf(entry);
    return numbers.has(1) && (numbers.has(number - 1) || numbers.has(number + 1));
  };
  return placed.filter((entry) => !entry.head.perhapsCited || isArticle(entry));
}

/** 二 主要任务 is a head between 一、 and 三、. */
function withoutProse(placed: readonly Placed[]): readonly Placed[] {
  if (!placed.some(({ head }) => head.perhapsProse)) return placed;
  const numbers = new Set(
    placed.flatMap(({ head }) =>
      head.ordinal?.system === "han" && !head.perhapsProse ? [numberOf(head.ordinal)] : [],
    ),
  );
  return placed.filter(({ head }) => {
    if (!head.perhapsProse || head.ordinal === undefined) return !head.perhapsProse;
    const number = numberOf(head.ordinal);
    return !numbers.has(number) && (numbers.has(number - 1) || numbers.has(number + 1));
  });
}

function articleOf({ head }: Placed): number {
  return head.ordinal === undefined ? 0 : numberOf(head.ordinal);
}

/** Between 目录 and the place where its first line stands again there is but the table of contents. */
function withoutContents(placed: readonly Placed[]): readonly Placed[] {
  const at = placed.findIndex(isContents);
  const first = placed[at + 1];
  if (at < 0 || first === undefined) return placed;
  const name = nameIn(first);
  const again = placed.findIndex((entry, i) => i > at + 1 && nameIn(entry) === name);
  return again < 0 ? placed : [...placed.slice(0, at + 1), ...placed.slice(again)];
}

function isContents({ head }: Placed): boolean {
  return (
    head.announces === "contents" ||
    (head.kind === "heading" && /^(?:目\s*[录次]|contents)$/iu.test(head.text))
  );
}

/** The line as the text has it again, without its page. */
function nameIn({ head }: Placed): string {
  return (
    (head.ordinal?.text ?? "") +
    head.text
      .slice(0, 80)
      .replace(/[\s\d.…·-]+$/u, "")
      .replace(/\s+/gu, "")
  );
}
