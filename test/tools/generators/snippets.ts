import { scaffold } from "../../../server/src/core/features/scaffold";
import { sectionSnippet } from "../../../server/src/core/features/sectionSnippet";
import { withArticle } from "../../../server/src/core/rules/article";
import { builtInLibrary } from "../../../server/src/core/types/library";
import type { ReportType, SectionSpec } from "../../../server/src/core/types/reportType";
import type { Generated } from "../generate";

interface Snippet {
  readonly prefix: string[];
  readonly body: string[];
  readonly description: string;
  readonly isFileTemplate?: boolean;
}

/** VS Code snippets: whole reports as file templates, and every section by itself. */
export function generateSnippets(): Generated[] {
  const snippets: Record<string, Snippet> = {};
  const library = builtInLibrary();
  for (const type of library.types) {
    if (type.id === "base") continue;
    snippets[`Report: ${labelOf(type)}`] = {
      prefix: [`report-${type.id}`, ...(type.lang === "zh" ? [type.name.zh] : [])],
      body: scaffold(type, { library, snippet: true }).trimEnd().split("\n"),
      description: type.lang === "zh" ? `${type.name.zh}全文模板` : `A whole ${type.name.en.toLowerCase()}`,
      isFileTemplate: true,
    };
    for (const spec of sectionsOf(type)) {
      snippets[`Section: ${labelOf(type)} / ${spec.name}`] = {
        prefix: [`section-${type.id}-${spec.id}`, ...(type.lang === "zh" ? [spec.name] : [])],
        body: sectionSnippet(type, spec).split("\n"),
        description:
          spec.hint ??
          (type.lang === "zh"
            ? `${type.name.zh}的“${spec.name}”章节`
            : `“${spec.name}” of ${withArticle(type.name.en)}`),
      };
    }
  }
  return [
    { path: "snippets/reportwright.code-snippets", content: `${JSON.stringify(snippets, undefined, 2)}\n` },
  ];
}

function labelOf({ name }: ReportType): string {
  return name.zh === name.en ? name.en : `${name.en} (${name.zh})`;
}

function sectionsOf(type: ReportType): SectionSpec[] {
  return type.sections.flatMap((entry) => {
    if (entry.kind === "any") return [];
    return entry.kind === "one-of" ? entry.alternatives : [entry];
  });
}
