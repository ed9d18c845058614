import { allRules, documentedRules } from "../../../server/src/core/rules/all";
import type { Rule, RuleInfo } from "../../../server/src/core/rules/rule";
import { LineIndex } from "../../../server/src/core/text/lineIndex";
import { checkText } from "../../rules/runner/check";
import type { Generated } from "../generate";

const FIX = {
  none: { en: "none", zh: "无" },
  review: { en: "to review (quick fix)", zh: "需确认（快速修复）" },
  safe: { en: "safe (quick fix)", zh: "安全（快速修复）" },
};

/** A page per rule, and the page that lists them. */
export function generateRuleDocs(): Generated[] {
  return [index(), ...documentedRules.map(page)];
}

function index(): Generated {
  const rows = documentedRules.map(
    (rule) =>
      `| [${rule.id}](${rule.id}.md) | ${rule.severity} | ${rule.summary.en} | ${rule.summary.zh} | ${FIX[rule.fix].en} |`,
  );
  const content = `# Rules\n\n| Rule | Default | What it finds | 检查什么 | Fix |\n|---|---|---|---|---|\n${rows.join("\n")}\n`;
  return { path: "server/docs/rules/README.md", content };
}

function page(info: RuleInfo): Generated {
  const rule = allRules.find(({ id }) => id === info.id);
  const options = Object.entries(info.options ?? {});
  const content = [
    `# ${info.id}`,
    info.summary.en,
    info.summary.zh,
    `- Category: ${info.category}\n- Default severity: ${info.severity}\n- Fix: ${FIX[info.fix].en}`,
    "## Why · 为什么",
    info.why.en,
    info.why.zh,
    ...(options.length === 0
      ? []
      : [
          "## Options · 选项",
          options
            .map(
              ([name, { description, default: value }]) =>
                `- \`${name}\` (default \`${JSON.stringify(value)}\`): ${description.en} ${description.zh}`,
            )
            .join("\n"),
        ]),
    ...(rule === undefined ? ALWAYS : [...exampleParts(rule), ...switchingOff(rule)]),
  ].join("\n\n");
  return { path: `server/docs/rules/${info.id}.md`, content: `${content}\n` };
}

/** Notices are no rules: what could not be looked at is told whatever is set. */
const ALWAYS = ["This is always told.", "此提示始终给出，不能关闭。"];

function exampleParts(rule: Rule): string[] {
  const { bad, good, type } = rule.examples;
  const asked =
    type === undefined ? [] : ["## A report type · 报告类型", `\`\`\`yaml\n${type.trimEnd()}\n\`\`\``];
  return [
    ...asked,
    "## A finding · 会提示",
    fenced(bad),
    ...findingsIn(rule),
    "## No finding · 不会提示",
    fenced(good),
  ];
}

function fenced(example: string): string {
  return `\`\`\`\`markdown\n${example.trimEnd()}\n\`\`\`\``;
}

/** What is told of the bad example, as a reader of the editor sees it. */
function findingsIn({ id, examples }: Rule): string[] {
  const lines = new LineIndex(examples.bad);
  const { findings } = checkText(examples.bad, { type: "detected", own: examples.type });
  return findings
    .filter(({ rule }) => rule === id)
    .map(({ span, message, fixes }) => {
      const line = lines.positionAt(span.start).line + 1;
      const titles = fixes.map(({ title }) => `*${escaped(title.en)}* · *${escaped(title.zh)}*`);
      const said = [`Line ${line}: ${escaped(message.en)}`, `第 ${line} 行：${escaped(message.zh)}`];
      return [...said, ...(titles.length === 0 ? [] : [`Quick fix · 快速修复: ${titles.join("; ")}`])]
        .map((part) => `> ${part}`)
        .join("\n>\n");
    });
}

/** A text as Markdown that reads as it is. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, "\\$&");
}

function switchingOff({ id }: Rule): string[] {
  return [
    "## Switching it off · 关闭",
    "For all reports, in `reportwright.yaml` · 对全部报告：",
    `\`\`\`yaml\nrules:\n  ${id}: off   # off | hint | info | warning | error\n\`\`\``,
    "For one report, in its front matter · 对一篇报告，写在文首元数据中：",
    `\`\`\`yaml\nreportwright: { rules: { ${id}: off } }\n\`\`\``,
    "For one line, in a comment above it · 对一行，在其上方写注释：",
    `\`\`\`markdown\n<!-- reportwright-disable-next-line ${id} -->\n\`\`\``,
  ];
}
