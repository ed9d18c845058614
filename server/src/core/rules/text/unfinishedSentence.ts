import { openEndsOf } from "../../report/openEnds";
import type { Rule } from "../rule";

export const unfinishedSentence: Rule = {
  id: "unfinished-sentence",
  category: "text",
  severity: "warning",
  summary: {
    en: "A paragraph of prose that stops without closing punctuation.",
    zh: "整段文字末尾没有句末标点，像是没有写完。",
  },
  why: {
    en:
      "Text that is cut off when it is pasted ends in the middle of a sentence, and nobody misses the rest. Headings, " +
      "captions, items, tables, signatures and lead-ins before a list end as they like; a document that goes without " +
      "closing marks throughout is left alone.",
    zh:
      "粘贴时被截断的段落往往停在半句话上，后面的内容丢了也难以察觉。标题、图表名称、列表项、表格、落款以及列表前的引语不在此列；" +
      "通篇不用句末标点或按行断段的文稿也不检查。",
  },
  fix: "none",
  examples: {
    bad: "---\nreport: base\n---\n\n# 食堂卫生检查情况报告\n\n后厨每日消毒两次，留样柜温度由专人登记，发现异常立即上报；餐具由专人清洗，保洁柜每周清理一次，检查组随机抽取了三个窗口，对照标准逐项核对，并对\n",
    good: "---\nreport: base\n---\n\n# 食堂卫生检查情况报告\n\n后厨每日消毒两次，留样柜温度由专人登记，发现异常立即上报；餐具由专人清洗，保洁柜每周清理一次，检查组随机抽取了三个窗口，对照标准逐项核对。\n",
  },
  check({ report, emit }) {
    for (const span of openEndsOf(report)) {
      emit({
        span,
        message: {
          en: "The paragraph stops here in the middle of a sentence, and what followed may be lost. Complete the sentence, or close it.",
          zh: "这一段到此没有写完，缺少句末标点，后面的内容可能已丢失。请补全这句话，或加上句末标点。",
        },
      });
    }
  },
};
