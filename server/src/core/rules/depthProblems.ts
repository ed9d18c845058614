import { seriesOf } from "../ordinals/ordinal";
import { isNumbered, type NumberedSection } from "../report/numbering";
import type { Report } from "../report/report";
import { changeDepth, changeOwnDepth } from "../revise/changeDepth";
import type { Localized } from "../text/localized";
import type { Fix, Problem } from "./rule";

/** A heading that stands beside `model`, whose ordinal belongs `by` levels above or below its own. */
export function depthProblem(
  report: Report,
  section: NumberedSection,
  model: NumberedSection,
  by: 1 | -1,
): Problem {
  const [own, other] = [section.ordinal.text, model.ordinal.text];
  return disagreement(report, section, (section.depth ?? 1) + by, {
    fact: {
      en: `“${own}” stands at the level of “${other}”`,
      zh: `“${own}”与“${other}”处在同一级标题`,
    },
    beside: model,
    as: { en: "It stands beside this one.", zh: "与它同级的编号。" },
  });
}

/** ### 三、 that counts on from ## 二、, or ## （二） from ### （一）. */
export function countsOnProblem(report: Report, section: NumberedSection, kin: NumberedSection): Problem {
  const depth = kin.depth ?? 1;
  const below = (section.depth ?? 1) > depth;
  const [own, other] = [section.ordinal.text, kin.ordinal.text];
  return disagreement(report, section, depth, {
    fact: {
      en: `“${own}” counts on from “${other}”, but its heading lies a level ${below ? "below" : "above"} it`,
      zh: `“${own}”接在“${other}”之后编号，标题却${below ? "低" : "高"}了一级`,
    },
    beside: kin,
    as: { en: "It counts on from this one.", zh: "它接着这个编号。" },
  });
}

interface Told {
  /** What shows it, without a full stop. */
  readonly fact: Localized;
  /** The section that shows it, and as what. */
  readonly beside: NumberedSection;
  readonly as: Localized;
}

function disagreement(
  report: Report,
  section: NumberedSection,
  depth: number,
  { fact, beside, as }: Told,
): Problem {
  return {
    span: section.ordinal,
    message: {
      en: `${fact.en}: the depth of the heading and its ordinal disagree. Make it a level-${depth} heading.`,
      zh: `${fact.zh}，标题级别与编号层次不符。应改为 ${depth} 级标题。`,
    },
    related: [{ span: beside.ordinal, message: as }],
    fixes: [toDepth(report, section, depth)],
  };
}

function toDepth({ document }: Report, section: NumberedSection, depth: number): Fix {
  return {
    title: { en: `Make it a level-${depth} heading`, zh: `改为 ${depth} 级标题` },
    safe: true,
    preferred: true,
    edits: () => {
      const by = depth - (section.depth ?? depth);
      return holdsKin(section) ? changeOwnDepth(document, section, by) : changeDepth(document, section, by);
    },
  };
}

/** With # signs too few a heading holds those that should stand beside it: they are right as they are. */
function holdsKin({ ordinal, children }: NumberedSection): boolean {
  return children.some((child) => isNumbered(child) && seriesOf(child.ordinal) === seriesOf(ordinal));
}
