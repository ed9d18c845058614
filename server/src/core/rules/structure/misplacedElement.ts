import { formalElements } from "../../report/elements";
import type { Localized } from "../../text/localized";
import { findElement } from "../../types/findElement";
import { type MisplacedElement, misplacedElements } from "../../types/misplacedElements";
import { kindOf } from "../article";
import { ELEMENT_TITLES } from "../elementNames";
import type { Rule } from "../rule";

export const misplacedElement: Rule = {
  id: "misplaced-element",
  category: "structure",
  severity: "warning",
  summary: {
    en: "A formal part stands out of order, or where the type wants none: the date above the signature, the closing formula in the middle, text behind the end.",
    zh: "格式要素位置不对：成文日期在署名之前，结束语写在正文中间，全文结束之后还有文字；或者该类型不应有此要素。",
  },
  why: {
    en: "The end of an official report has a set order (GB/T 9704-2012, 7.3): closing formula, attachment note, signature, date, remarks, attachments. What stands behind it is taken for a leftover; what a closing formula cuts off is overlooked.",
    zh: "公文结尾有固定次序（GB/T 9704—2012 第 7.3 条）：结束语、附件说明、署名、成文日期、附注、附件。结束之后的文字像是误粘的，结束语后面的正文也容易被忽略。",
  },
  fix: "none",
  examples: {
    bad: "# 仓库消防设施自查报告\n\n现将有关情况报告如下：\n\n一、工作开展情况\n\n检查了全部灭火器。\n\n二、存在问题\n\n两处标识脱落。\n\n三、下一步工作打算\n\n按季度复查。\n\n特此报告。\n\n2025年4月2日\n\n河滨仓库\n",
    good: "# 仓库消防设施自查报告\n\n现将有关情况报告如下：\n\n一、工作开展情况\n\n检查了全部灭火器。\n\n二、存在问题\n\n两处标识脱落。\n\n三、下一步工作打算\n\n按季度复查。\n\n特此报告。\n\n河滨仓库\n\n2025年4月2日\n",
  },
  check({ report, type, emit }) {
    const elements = formalElements(report);
    const unwanted = type.elements.flatMap((spec) => {
      const span = spec.need === "forbidden" ? findElement(spec, elements) : undefined;
      return span === undefined ? [] : [{ spec, span }];
    });
    for (const { spec, span } of unwanted) {
      const { en, zh } = ELEMENT_TITLES[spec.name];
      emit({
        span: { start: span.start, end: span.end },
        message: {
          en: `${capitalised(kindOf(type).en)} has no ${en}: readers take it for another kind of document. Take it out.`,
          zh: `${kindOf(type).zh}不写${zh}，写了会被当成别的文种。请删去。`,
        },
      });
    }
    for (const one of misplacedElements(report, type)) {
      if (unwanted.some(({ span }) => span.start === one.start)) continue;
      emit({
        span: { start: one.start, end: one.end },
        message: MESSAGES[one.kind],
        related: [{ span: one.beside, message: BESIDE[one.kind] }],
      });
    }
  },
};

const MESSAGES: Readonly<Record<MisplacedElement["kind"], Localized>> = {
  "date-first": {
    en: "The date stands above the signature; in official documents it stands below. Put it under the name.",
    zh: "成文日期写在了署名之前，应当写在署名之下。请调换两行。",
  },
  "closing-inside": {
    en: "The closing formula stands in the middle of the report, and what follows reads as if it did not belong to it. Move it to the end of the text.",
    zh: "结束语写在了正文中间，后面的内容像是不属于本文。请移到正文末尾。",
  },
  "closing-behind": {
    en: "The closing formula stands below signature and date; it closes the text above them. Put it above the signature.",
    zh: "结束语写在了署名和成文日期之后，应当写在正文末尾、署名之前。请移到署名之前。",
  },
  "text-behind": {
    en: "This text stands behind the end of the report and looks like a leftover. Move it into the report, or delete it.",
    zh: "全文已经结束，这段文字留在了后面，像是误粘的内容。请移入正文，或删去。",
  },
};

const BESIDE: Readonly<Record<MisplacedElement["kind"], Localized>> = {
  "date-first": { en: "The signature is here.", zh: "署名在这里。" },
  "closing-inside": { en: "The report goes on here.", zh: "正文在这里继续。" },
  "closing-behind": { en: "It belongs above this.", zh: "应放在这里之前。" },
  "text-behind": { en: "The report ends here.", zh: "全文在这里结束。" },
};

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
