import { allRules, documentedRules } from "../../../server/src/core/rules/all";
import type { Rule, RuleInfo } from "../../../server/src/core/rules/rule";
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

function page(rule: RuleInfo): Generated {
  const examples = allRules.find(({ id }) => id === rule.id)?.examples;
  const options = Object.entries(rule.options ?? {});
  const content = [
    `# ${rule.id}`,
    rule.summary.en,
    rule.summary.zh,
    `- Category: ${rule.category}\n- Default severity: ${rule.severity}\n- Fix: ${FIX[rule.fix].en}`,
    "## Why · 为什么",
    rule.why.en,
    rule.why.zh,
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
    ...(examples === undefined ? [] : exampleParts(examples)),
    "## Settings · 设置",
    `\`\`\`yaml\n# reportwright.yaml\nrules:\n  ${rule.id}: off   # off | hint | info | warning | error\n\`\`\``,
  ].join("\n\n");
  return { path: `server/docs/rules/${rule.id}.md`, content: `${content}\n` };
}

function exampleParts({ bad, good, type }: Rule["examples"]): string[] {
  const asked =
    type === undefined ? [] : ["## A report type · 报告类型", `\`\`\`yaml\n${type.trimEnd()}\n\`\`\``];
  return [...asked, "## A finding · 会提示", fenced(bad), "## No finding · 不会提示", fenced(good)];
}

function fenced(example: string): string {
  return `\`\`\`\`markdown\n${example.trimEnd()}\n\`\`\`\``;
}
