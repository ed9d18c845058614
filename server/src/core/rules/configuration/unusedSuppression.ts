import type { Rule } from "../rule";

/** Told by the engine, which alone knows what a comment switched off; its severity and page are a rule's. */
export const unusedSuppression: Rule = {
  id: "unused-suppression",
  category: "configuration",
  severity: "hint",
  summary: {
    en: "A comment switches off findings that are not there.",
    zh: "屏蔽提示的注释没有屏蔽到任何提示。",
  },
  why: {
    en: "What was switched off is mended by now, or the rule's name is misspelt; either way the comment would hide the next defect unseen.",
    zh: "要么问题已经改好，要么规则名写错了；留着这条注释，以后真有问题也会被悄悄遮住。",
  },
  fix: "review",
  examples: {
    bad: "---\nreport: base\n---\n\n# 食堂检查记录\n\n<!-- reportwright-disable placeholder -->\n\n共检查12家。\n",
    good: "---\nreport: base\n---\n\n# 食堂检查记录\n\n<!-- reportwright-disable placeholder -->\n\n共检查xx家。\n",
  },
};
