import { captionSeriesOf } from "../../report/captionSeries";
import { captionsOf, type PlacedCaption } from "../../report/captions";
import { reportFact } from "../../report/fact";
import { referencesOf } from "../../report/references";
import { targetsIn } from "../../report/referencesTo";
import type { Report } from "../../report/report";
import { blockFact } from "../../syntax/fact";
import type { Rule } from "../rule";

export const unreferencedItem: Rule = {
  id: "unreferenced-item",
  category: "references",
  severity: "hint",
  summary: {
    en: "A captioned table or figure that the text never mentions.",
    zh: "有编号的表或图，正文从未提到。",
  },
  why: {
    en: "Readers do not know when to look at it, and what is never mentioned is easily left over. A text that says “the table below” (下表, 上图) beside it has mentioned it.",
    zh: "读者不知道何时该看；从未提到的图表也可能是旧稿遗留。紧挨着图表写了“下表”“上图”的，算已提到。",
  },
  fix: "none",
  examples: {
    bad: "---\nreport: base\n---\n\n# 水表检修记录\n\n检修两次，楼层水表见表1。\n\n表1 楼层水表\n\n| 楼层 | 水表 |\n|---|---|\n| 一层 | 完好 |\n\n表2 更换情况\n\n| 楼层 | 更换 |\n|---|---|\n| 二层 | 一块 |\n",
    good: "---\nreport: base\n---\n\n# 水表检修记录\n\n检修两次，楼层水表见表1，更换情况见表2。\n\n表1 楼层水表\n\n| 楼层 | 水表 |\n|---|---|\n| 一层 | 完好 |\n\n表2 更换情况\n\n| 楼层 | 更换 |\n|---|---|\n| 二层 | 一块 |\n",
  },
  check({ report, emit }) {
    const cited = citedIn(report);
    for (const caption of captionsOf(report)) {
      if (
        caption.kind === "equation" ||
        kindsAtFault(report).has(caption.kind) ||
        cited(caption) ||
        isPointedAt(report, caption)
      )
        continue;
      const word = /[A-Za-z.]$/.test(caption.label) ? `${caption.label} ` : caption.label;
      const name = `${word}${caption.number.text}`;
      emit({
        span: { start: caption.start, end: caption.numberSpan.end },
        message: {
          en: `The text never mentions “${name}”, so readers do not know when to look at it. Refer to it, or take it out.`,
          zh: `正文从未提到“${name}”，读者不知道何时该看。请在正文中引用，或删去。`,
        },
      });
    }
  },
};

/** Whether some reference names the caption; of a range (图1-3, Figures 1–3) all that lie in it are named. */
function citedIn(report: Report): (caption: PlacedCaption) => boolean {
  const keys = new Set<string>();
  const references = referencesOf(report);
  references.forEach(({ kind, number, text }, i) => {
    keys.add(`${kind} ${number.key}`);
    const [from = 0, to = 0] = number.path;
    if (number.path.length === 2) addRange(keys, kind, from, to);
    const before = references[i - 1];
    const goesOn = before?.kind === kind && text === number.text && before.number.path.length === 1;
    if (goesOn && number.path.length === 1) addRange(keys, kind, before.number.path[0] ?? 0, from);
  });
  return ({ kind, number }) => keys.has(`${kind} ${number.key}`);
}

function addRange(keys: Set<string>, kind: string, from: number, to: number): void {
  for (let number = from; number <= to && number < from + 50; number++) keys.add(`${kind} ${number}`);
}

/**
 * The kinds of captions that may be meant by a reference that leads nowhere, or whose numbers are at fault: that is told
 * as such.
 */
const kindsAtFault = reportFact((report): ReadonlySet<string> => {
  const kinds = new Set<string>();
  for (const [{ kind }, targets] of targetsIn(report)) if (targets.length === 0) kinds.add(kind);
  for (const { captions, faults } of captionSeriesOf(report))
    if (captions[0] !== undefined && faults.length > 0) kinds.add(captions[0].kind);
  return kinds;
});

const POINTING =
  /[下上左右](?:列|面|方|述)?的?(?:表|图)|(?:表|图)(?:所示|如下|中)|\b(?:table|figure|chart|diagram|picture|graph|image)s? (?:below|above)\b|\b(?:following|above|below|next|this) (?:table|figure|chart|diagram|picture|graph|image)|\b(?:below|as follows|shown here):?$/iu;

const points = blockFact(({ node, text }) => node.kind === "paragraph" && POINTING.test(text.trim()));

/** The text right before or behind says that it means what stands beside it. */
function isPointedAt({ document, firstBlock, endBlock }: Report, { block }: PlacedCaption): boolean {
  for (let index = Math.max(firstBlock, block - 2); index < Math.min(endBlock, block + 3); index++) {
    const source = document.blockAt(index);
    if (source !== undefined && points(source)) return true;
  }
  return false;
}
