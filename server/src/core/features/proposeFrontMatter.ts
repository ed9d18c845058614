import type { CheckedReport, OpenReport } from "../check/check";
import type { Localized } from "../text/localized";
import type { Span } from "../text/span";
import type { ReportType } from "../types/reportType";
import { lineAt } from "./lineAt";

/** A key of front matter, or a value for one. */
export interface FrontMatterProposal {
  readonly text: string;
  readonly detail: Localized | undefined;
  readonly range: Span;
  /** A key that the type asks for. */
  readonly required: boolean;
}

const KEYS: readonly { readonly key: string; readonly detail: Localized }[] = [
  { key: "report", detail: { en: "The report's type", zh: "报告类型" } },
  { key: "title", detail: { en: "The report's title", zh: "报告标题" } },
  { key: "status", detail: { en: "How far the report is", zh: "报告所处阶段" } },
  { key: "reportwright", detail: { en: "Severities of rules in this document", zh: "本文档中各规则的级别" } },
];

/** Keys that are not there yet on a line that holds none, values behind a key that has a list of them. */
export function proposeFrontMatter(
  { document, frontMatter }: OpenReport,
  reports: readonly CheckedReport[],
  offset: number,
): FrontMatterProposal[] {
  const block = document.blockAt(0);
  if (block?.node.kind !== "frontMatter" || offset <= 3 || offset > block.node.end - 3) return [];
  const line = lineAt(document, offset);
  const before = line.text.slice(0, offset - line.start);
  const type = reports[0]?.type;
  const key = /^([\w-]+):[ \t]+([^#"'{}[\]]*)$/.exec(before);
  if (key !== null) {
    const start = offset - (key[2]?.length ?? 0);
    const end = line.start + line.text.trimEnd().length;
    return values(type, key[1] ?? "").map((text) => ({
      text,
      detail: undefined,
      range: { start, end: Math.max(offset, end) },
      required: false,
    }));
  }
  if (!/^[\w-]*$/.test(before) || line.text.slice(before.length).trim() !== "") return [];
  const there = new Set(frontMatter?.data.keys());
  for (const [, name = ""] of block.text.matchAll(/^([\w-]+):/gm)) there.add(name);
  const required = new Set(list(member(type?.frontMatter, "required")));
  return keys(type)
    .filter(({ key: name }) => !there.has(name))
    .map(({ key: name, detail }) => ({
      text: `${name}: `,
      detail,
      range: { start: line.start, end: offset },
      required: required.has(name),
    }));
}

function keys(type: ReportType | undefined): { key: string; detail: Localized | undefined }[] {
  const own = Object.keys(members(member(type?.frontMatter, "properties")));
  const asked = list(member(type?.frontMatter, "required"));
  const known = new Map(KEYS.map(({ key, detail }) => [key, detail]));
  return [...new Set([...asked, ...own, ...known.keys()])].map((key) => ({ key, detail: known.get(key) }));
}

/** What the schema lists for a key, and the stages that the type knows for `status`. */
function values(type: ReportType | undefined, key: string): string[] {
  const schema = member(member(type?.frontMatter, "properties"), key);
  const one = member(schema, "const");
  const truth = member(schema, "type") === "boolean" ? ["true", "false"] : [];
  const stages = key === "status" ? [...(type?.stage.keys() ?? [])] : [];
  const listed = [...list(member(schema, "enum")), ...(typeof one === "string" ? [one] : []), ...truth];
  const lower = new Set(listed.map((value) => value.toLowerCase()));
  return [...listed, ...stages.filter((stage) => !lower.has(stage))];
}

function members(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? members(value)[key]
    : undefined;
}

function list(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
