import { formatOrdinal } from "../../ordinals/format";
import { numberOf, type Ordinal, seriesOf } from "../../ordinals/ordinal";
import { detectScheme, rankOf, schemeOf } from "../../ordinals/schemes";
import type { NumberedItem } from "../../report/items";
import { levelJumps } from "../../report/levelJumps";
import {
  isNumbered,
  mainGroups,
  type NumberedSection,
  type SiblingGroup,
  siblingGroups,
} from "../../report/numbering";
import { risenHeadings } from "../../report/risen";
import { type Section, walk } from "../../report/section";
import { isFollowed, sunkenHeadings } from "../../report/sunken";
import { writeOrdinal } from "../../revise/ordinalText";
import type { TextEdit } from "../../text/edits";
import { kindOf } from "../article";
import { countsOnProblem, depthProblem } from "../depthProblems";
import type { Fix, Problem, ReportContext, Rule } from "../rule";

export const ordinalStyle: Rule = {
  id: "ordinal-style",
  category: "numbering",
  severity: "warning",
  summary: {
    en: "An ordinal is of another system than its siblings or its level.",
    zh: "编号的形式与同级编号或所在层次不一致。",
  },
  why: {
    en: "Readers see the level of a section by the look of its ordinal: 一、 above （一） above 1. above （1）. A report that starts at （一）, or goes from 一、 straight to 1., is right.",
    zh: "读者靠编号的样子分辨层次：一、（一）1.（1）逐级向下。从（一）起编，或者只用两级时由“一、”直接到“1.”，都可以。",
  },
  fix: "safe",
  outline: true,
  examples: {
    bad: "---\nreport: base\n---\n\n# 食堂检查记录\n\n一、台账\n\n齐全。\n\n2、现场\n\n整洁。\n\n三、留样\n\n足量。\n",
    good: "---\nreport: base\n---\n\n# 食堂检查记录\n\n一、台账\n\n齐全。\n\n二、现场\n\n整洁。\n\n三、留样\n\n足量。\n",
  },
  check(context) {
    const told = new Set<NumberedSection>();
    const tell = (section: NumberedSection, problem: Problem): void => {
      if (told.has(section)) return;
      told.add(section);
      context.emit(problem);
    };
    risen(context, tell);
    sunken(context, tell);
    for (const group of siblingGroups(context.report)) strays(context, group, tell);
    lostBrackets(context, tell);
    halfWidth(context, tell);
    misfits(context, tell);
    otherScheme(context, told);
  },
};

type Tell = (section: NumberedSection, problem: Problem) => void;

/** 一、 2、 三、: the number fits, its system does not. */
function strays(
  { report, match }: ReportContext,
  { strays, members, series, parent }: SiblingGroup,
  tell: Tell,
): void {
  const listed = new Set<Section>(match.wrongLevel.map(({ section }) => section));
  const model = members.find(({ ordinal }) => seriesOf(ordinal) === series);
  if (model === undefined || strays.length === 0) return;
  // What a heading with # signs too few holds beside its own belongs beside it.
  const isRisen = parent !== undefined && isNumbered(parent) && risenHeadings(report).has(parent);
  for (const section of strays) {
    if (listed.has(section) || (isRisen && seriesOf(parent.ordinal) === seriesOf(section.ordinal))) continue;
    const right = formatOrdinal(model.ordinal, numberOf(section.ordinal));
    tell(section, {
      span: section.ordinal,
      message: {
        en: `“${section.ordinal.text}” is numbered in another way than the sections beside it (“${model.ordinal.text}”), so it looks like another level. Write “${right}”.`,
        zh: `“${section.ordinal.text}”与同级的“${model.ordinal.text}”形式不同，看上去不是同一层次。应写作“${right}”。`,
      },
      related: [
        { span: model.ordinal, message: { en: "Its siblings look like this.", zh: "同级编号的形式。" } },
      ],
      fixes: [rewrite(() => writeOrdinal(report.document, section, right, model.ordinal.gap), right)],
    });
  }
}

/** 三） among （一） （二）: a bracket was lost. A report that writes 一） throughout means it. */
function lostBrackets({ report }: ReportContext, tell: Tell): void {
  const sections = [...walk(report.sections)]
    .filter(isNumbered)
    .filter(({ ordinal }) => isBracketed(ordinal));
  const model = sections.find(({ ordinal }) => ordinal.prefix !== "");
  if (model === undefined) return;
  for (const section of sections.filter(({ ordinal }) => ordinal.prefix === "")) {
    const right = formatOrdinal(model.ordinal, numberOf(section.ordinal));
    tell(section, {
      span: section.ordinal,
      message: {
        en: `“${section.ordinal.text}” lacks its opening bracket, so it looks like another level than “${model.ordinal.text}”. Write “${right}”.`,
        zh: `“${section.ordinal.text}”缺前括号，看上去与“${model.ordinal.text}”不是同一层次。应写作“${right}”。`,
      },
      fixes: [rewrite(() => writeOrdinal(report.document, section, right, model.ordinal.gap), right)],
    });
  }
}

/** (一) for （一）: one finding each among others that are right, a single information where the report keeps to it. */
function halfWidth({ report }: ReportContext, tell: Tell): void {
  const bracketed = [...walk(report.sections)]
    .filter(isNumbered)
    .filter(({ ordinal }) => isBracketed(ordinal));
  const wrong = bracketed.filter(({ ordinal }) => isHalfWidth(ordinal));
  const all = [...bracketed.map(({ ordinal }) => ordinal), ...report.items.flatMap(bracketedItems)];
  const throughout = all.length > 2 && all.every(isHalfWidth);
  for (const section of throughout ? wrong.slice(0, 1) : wrong) {
    const right = fullWidth(section.ordinal.text);
    tell(section, {
      span: section.ordinal,
      severity: throughout ? "info" : "warning",
      message: {
        en: `“${section.ordinal.text}” has half-width brackets${throughout ? ", as have all ordinals of this report" : ""}; Chinese ordinals have full-width ones. Write “${right}”.`,
        zh: `“${section.ordinal.text}”用了半角括号${throughout ? "（全文都是如此）" : ""}，中文编号应用全角括号，写作“${right}”。`,
      },
      fixes: [rewrite(() => (throughout ? all : [section.ordinal]).map(withFullWidth), right)],
    });
  }
}

function bracketedItems(run: readonly NumberedItem[]): Ordinal[] {
  return run.map(({ ordinal }) => ordinal).filter(isBracketed);
}

function isBracketed({ system, numerals }: Ordinal): boolean {
  return (
    (system === "han-paren" && numerals === "han") || (system === "arabic-paren" && numerals === "arabic")
  );
}

function isHalfWidth({ text }: Ordinal): boolean {
  return /[()]/.test(text);
}

function withFullWidth({ start, end, text }: Ordinal): TextEdit {
  return { start, end, newText: fullWidth(text) };
}

function fullWidth(text: string): string {
  return text.replaceAll("(", "（").replaceAll(")", "）");
}

/** # depth and ordinal that disagree, and （一） standing above 一、. */
function misfits({ report, match }: ReportContext, tell: Tell): void {
  const listed = new Set(match.wrongLevel.map(({ section }) => section));
  for (const group of siblingGroups(report)) {
    const main = mainGroups(report).get(group.parent);
    const first = group.members[0];
    const model = main?.members[0];
    if (main === undefined || first === undefined || model === undefined) continue;
    if (main.members.length === group.members.length) continue;
    if (!isLadder(first.ordinal) || !isLadder(model.ordinal)) continue;
    const below = rankOf(first.ordinal) > rankOf(model.ordinal);
    if (below && first.depth === undefined && first.ordinal.start < model.ordinal.start) {
      tell(first, aboveItsLevel(first, model));
    }
    for (const section of group.members) {
      if (listed.has(section) || section.depth === undefined || model.depth === undefined) continue;
      // What stands before the first of the level above cannot be put below it.
      const before = below && section.ordinal.start < model.ordinal.start;
      const problem = before
        ? aboveItsLevel(section, model)
        : depthProblem(report, section, model, below ? 1 : -1);
      tell(section, problem);
    }
  }
  for (const section of walk(report.sections)) {
    if (isNumbered(section)) inversion(section, tell);
  }
}

/** Ordinals of the official ladder: 一、 （一） 1. （1） ①. */
function isLadder({ system }: Ordinal): boolean {
  return ["han", "han-paren", "arabic", "arabic-paren", "circled"].includes(system);
}

/** A heading with # signs too many. Where it could as well be a stray among those beside it, only what follows tells. */
function sunken({ report, match }: ReportContext, tell: Tell): void {
  const listed = new Set<Section>([
    ...match.wrongLevel.map(({ section }) => section),
    ...levelJumps(report).keys(),
  ]);
  const strays = new Set(siblingGroups(report).flatMap((group) => group.strays));
  for (const [section, kin] of sunkenHeadings(report)) {
    // Of a kin that is too high itself, that alone is wrong.
    if (
      listed.has(section) ||
      listed.has(kin) ||
      risenHeadings(report).has(kin) ||
      (strays.has(section) && !isFollowed(section, kin, report))
    )
      continue;
    tell(section, countsOnProblem(report, section, kin));
  }
}

/** A heading with # signs too few. */
function risen({ report, match }: ReportContext, tell: Tell): void {
  const listed = new Set<Section>(match.wrongLevel.map(({ section }) => section));
  for (const [section, kin] of risenHeadings(report))
    if (!listed.has(section)) tell(section, countsOnProblem(report, section, kin));
}

/** A section of the ladder that holds one of a level above its own. */
function inversion(section: NumberedSection, tell: Tell): void {
  const child = section.children.filter(isNumbered).find(({ ordinal }) => isLadder(ordinal));
  if (child === undefined || !isLadder(section.ordinal)) return;
  if (rankOf(child.ordinal) < rankOf(section.ordinal)) tell(section, aboveItsLevel(section, child));
}

/** A report may start at （一）, but then no 一、 may come. */
function aboveItsLevel(section: NumberedSection, child: NumberedSection): Problem {
  return {
    span: section.ordinal,
    message: {
      en: `“${section.ordinal.text}” comes before “${child.ordinal.text}”, which is a level above it: 一、 stands above （一）, （一） above 1. Number the one or the other anew.`,
      zh: `“${section.ordinal.text}”之后才出现更高一级的“${child.ordinal.text}”，层次颠倒：应由“一、”到“（一）”再到“1.”。请调整其中之一的编号。`,
    },
    related: [
      { span: child.ordinal, message: { en: "The level above stands here.", zh: "更高一级的编号在这里。" } },
    ],
  };
}

/** A report that keeps to another known scheme than its type's is told so once. */
function otherScheme({ report, type, emit }: ReportContext, told: ReadonlySet<NumberedSection>): void {
  const scheme = schemeOf(type.numbering.headings);
  const first = siblingGroups(report)[0]?.members[0];
  if (scheme === undefined || scheme.levels.length === 0 || first === undefined || told.has(first)) return;
  const levels: Ordinal[][] = [];
  for (const { ordinal, level } of walk(report.sections)) {
    if (ordinal === undefined) continue;
    const own = levels[level - 1];
    if (own === undefined) levels[level - 1] = [ordinal];
    else own.push(ordinal);
  }
  const fits = levels
    .flat()
    .every((ordinal) => scheme.levelOf(ordinal) !== undefined || ordinal.system === "appendix");
  const kept = fits ? undefined : detectScheme(Array.from(levels, (level) => level ?? []));
  if (kept === undefined || kept.name === scheme.name) return;
  const right = scheme.format(1, [numberOf(first.ordinal)]).trim();
  emit({
    span: first.ordinal,
    severity: "info",
    message: {
      en: `This report numbers its sections “${first.ordinal.text}” throughout; ${kindOf(type).en} usually has “${right}”.`,
      zh: `全文用“${first.ordinal.text}”这种编号；${kindOf(type).zh}一般用“${right}”。`,
    },
  });
}

function rewrite(edits: () => readonly TextEdit[], right: string): Fix {
  return {
    title: { en: `Write “${right}”`, zh: `改为“${right}”` },
    safe: true,
    preferred: true,
    edits,
  };
}
