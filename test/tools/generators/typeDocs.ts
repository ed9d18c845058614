import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { scaffold } from "../../../server/src/core/features/scaffold";
import { builtInLibrary } from "../../../server/src/core/types/library";
import type { Pattern } from "../../../server/src/core/types/pattern";
import type { ReportType, SectionEntry, SectionSpec } from "../../../server/src/core/types/reportType";
import type { Generated } from "../generate";

/** A page per built-in report type, and the page that lists them. */
export function generateTypeDocs(): Generated[] {
  const types = builtInLibrary().types;
  return [index(types), ...types.map(page)];
}

function index(types: readonly ReportType[]): Generated {
  const rows = types.map(
    (type) => `| [${type.id}](${type.id}.md) | ${type.name.en} | ${type.name.zh} | ${summaryOf(type)} |`,
  );
  const content = `# Built-in report types\n\nWrite your own: [the language of report types](language.md).\n\n| Type | English | 中文 | Required sections |\n|---|---|---|---|\n${rows.join("\n")}\n`;
  return { path: "server/docs/report-types/README.md", content };
}

/** The required sections in one line. */
export function summaryOf(type: ReportType, none = "none"): string {
  const names = type.sections.flatMap((entry) => {
    if (entry.kind === "any") return [];
    const specs = entry.kind === "one-of" ? entry.alternatives : [entry];
    return specs.some((spec) => spec.min > 0) ? [specs.map((spec) => spec.name).join(" / ")] : [];
  });
  return names.length === 0 ? none : names.join(" · ");
}

const folder = fileURLToPath(new URL("../../../server/report-types", import.meta.url));

/** What a type's file begins with: what it follows, and what it leaves to the writer. */
function sourceOf({ id }: ReportType): string {
  const lines = readFileSync(join(folder, `${id}.yaml`), "utf8").split("\n");
  const end = lines.findIndex((line) => !line.startsWith("#"));
  return lines
    .slice(0, end)
    .map((line) => line.replace(/^# ?/, ""))
    .join(" ");
}

function page(type: ReportType): Generated {
  const aliases = type.aliases.length === 0 ? "" : ` (${type.aliases.join(", ")})`;
  const content = [
    `# ${type.id}: ${type.name.en} · ${type.name.zh}`,
    sourceOf(type),
    `Front matter \`report: ${type.id}\`${type.name.zh === type.name.en ? "" : ` or \`report: ${type.name.zh}\``}${aliases} names it${
      type.match.title.length === 0
        ? "."
        : `, and so does a title that fits ${type.match.title.map((pattern) => `\`${pattern.source}\``).join(" or ")}.`
    }`,
    "## Sections · 章节",
    type.sections.length === 0 ? "None is asked for." : sectionList(type.sections, 0),
    "## Formal parts · 格式要素",
    elementList(type),
    "## Scaffold · 模板",
    `\`\`\`\`markdown\n${scaffold(type, { library: builtInLibrary(), snippet: false }).trimEnd()}\n\`\`\`\``,
  ].join("\n\n");
  return { path: `server/docs/report-types/${type.id}.md`, content: `${content}\n` };
}

function sectionList(entries: readonly SectionEntry[], depth: number): string {
  return entries.map((entry) => "  ".repeat(depth) + entryLine(entry, depth)).join("\n");
}

function entryLine(entry: SectionEntry, depth: number): string {
  if (entry.kind === "any") return "- any other sections";
  if (entry.kind === "one-of") {
    return `- ${entry.several ? "at least one" : "one"} of:\n${entry.alternatives.map((spec) => "  ".repeat(depth + 1) + specLine(spec, depth + 1)).join("\n")}`;
  }
  return specLine(entry, depth);
}

function specLine(spec: SectionSpec, depth: number): string {
  const need =
    spec.min === 0 ? "optional" : spec.when === undefined ? "required" : `required when \`${spec.when}\``;
  const also = listed(spec.names.filter(({ source }) => source !== spec.name));
  const labels = listed(spec.labels);
  const unless = listed(spec.unless);
  const line = `- **${spec.name}** (\`${spec.id}\`, ${need})${spec.hint ? `: ${spec.hint}` : ""}${also ? ` Also: ${also}.` : ""}${labels ? ` Or, in other sections, under the label ${labels}.` : ""}${unless ? ` Not needed beside ${unless}.` : ""}`;
  return spec.sections.length === 0 ? line : `${line}\n${sectionList(spec.sections, depth + 1)}`;
}

function listed(patterns: readonly Pattern[]): string {
  return patterns.map(({ source }) => `\`${source}\``).join(", ");
}

function elementList(type: ReportType): string {
  if (type.elements.length === 0) return "None is asked for.";
  return type.elements
    .map(({ name, need, insert }) => `- ${name}: ${need}${insert ? `, for example “${insert}”` : ""}`)
    .join("\n");
}
