import type { FrontMatter } from "../../report/frontMatter";
import type { Report } from "../../report/report";
import { editFrontMatter } from "../../revise/editFrontMatter";
import type { Localized } from "../../text/localized";
import { isSchema, patternOf, type Refusal, schemaOf } from "../../types/frontMatterSchema";
import { nearest } from "../../types/likeness";
import { anchorOf } from "../anchors";
import type { Fix, Rule } from "../rule";

export const frontMatter: Rule = {
  id: "front-matter",
  category: "structure",
  severity: "warning",
  summary: {
    en: "Front matter lacks a key that the report type asks for, or has a value that it refuses.",
    zh: "文首元数据缺少报告类型要求的键，或者取值不符合要求。",
  },
  why: {
    en: "Programs and registers go by the front matter: a report without its date or with an unknown status is not found there. The finding stands at the key; a missing one is told at the head.",
    zh: "登记和检索都依据文首元数据，缺少日期或状态有误的报告会查不到。提示标在有关的键上，缺少的键标在开头。",
  },
  fix: "review",
  outline: true,
  examples: {
    type: "report: 1\nid: pump-test\nname: { en: Pump test }\nextends: base\nfront-matter:\n  required: [date]\n  properties: { status: { enum: [draft, final] } }\n",
    bad: "---\nreport: pump-test\ndate: 2025-03-01\nstatus: finel\n---\n\n# Pump test\n\nBoth pumps held.\n",
    good: "---\nreport: pump-test\ndate: 2025-03-01\nstatus: final\n---\n\n# Pump test\n\nBoth pumps held.\n",
  },
  check({ report, type, emit }) {
    // Front matter belongs to the document's first report.
    if (report.firstBlock > 0) return;
    const own = report.frontMatter;
    if (own?.problem !== undefined) {
      emit({ span: lineAt(report, own.problem.span.start), message: unreadable(own.problem.reason) });
      return;
    }
    if (typeof type.frontMatter !== "object" || type.frontMatter === null) return;
    const schema = schemaOf(type.frontMatter);
    if (!isSchema(schema)) return;
    for (const refusal of schema.refusals(own?.data ?? new Map())) {
      emit({
        span: placeOf(refusal, own, report),
        message: messageOf(refusal),
        fixes: fixesOf(refusal, report),
      });
    }
  },
};

function unreadable(reason: Localized): Localized {
  return {
    en: `This front matter is no valid YAML, so nothing in it counts: ${reason.en}. Correct it.`,
    zh: `文首元数据不是有效的 YAML，其中内容均不起作用：${reason.zh}。请改正。`,
  };
}

/** The library names a single place, which may be the end of a line; the reader is shown the line. */
function lineAt({ document, frontMatter }: Report, offset: number) {
  const { line } = document.positionAt(offset);
  const start = document.offsetAt({ line, character: 0 });
  const next = Math.min(
    document.offsetAt({ line: line + 1, character: 0 }),
    frontMatter?.range.end ?? offset,
  );
  return { start, end: start + document.slice(start, Math.max(start, next)).trimEnd().length };
}

function placeOf({ key, value }: Refusal, own: FrontMatter | undefined, report: Report) {
  const span = key === undefined || value === undefined ? undefined : own?.keySpan(key);
  if (span !== undefined) return span;
  return own === undefined ? anchorOf(report) : { start: own.range.start, end: own.range.start + 3 };
}

function messageOf(refusal: Refusal): Localized {
  const { key = "", keyword, demand, value } = refusal;
  const shown = JSON.stringify(value) ?? "";
  switch (keyword) {
    case "required":
    case "dependentRequired":
      return {
        en: `The front matter lacks “${key}”, which this report type asks for. Add it.`,
        zh: `文首元数据缺少“${key}”，该报告类型要求填写，请补上。`,
      };
    case "enum":
    case "const": {
      const values = valuesOf(refusal);
      return {
        en: `“${key}” cannot be ${shown}. Write ${values.length === 1 ? "" : "one of "}${values.join(", ")}.`,
        zh: `“${key}”不能是 ${shown}，应为${values.length === 1 ? "" : "以下之一"}：${values.join("、")}。`,
      };
    }
    case "type": {
      const kinds = [demand].flat().map(String);
      return {
        en: `“${key}” should be ${kinds.map((kind) => KINDS[kind]?.en ?? kind).join(" or ")}, not ${shown}.`,
        zh: `“${key}”应为${kinds.map((kind) => KINDS[kind]?.zh ?? kind).join("或")}，不能是 ${shown}。`,
      };
    }
    case "additionalProperties":
    case "unevaluatedProperties":
      return {
        en: `The front matter of this report type has no “${key}”. Take it out, or correct the name.`,
        zh: `该报告类型的文首元数据没有“${key}”，请删去或改正名称。`,
      };
    case "minLength":
    case "maxLength":
    case "minimum":
    case "maximum":
    case "minItems":
    case "maxItems":
      return limitMessage(key, keyword, demand);
    case "format": {
      const pattern = patternOf(demand);
      const form = pattern === undefined ? String(demand) : `/${pattern}/`;
      return {
        en: `“${key}” does not have the form that is asked for. Write it as ${form} says.`,
        zh: `“${key}”的写法不符合要求，请按 ${form} 改写。`,
      };
    }
    default:
      return {
        en: `${key === "" ? "The front matter" : `“${key}”`} is not what this report type asks for (${keyword}).`,
        zh: `${key === "" ? "文首元数据" : `“${key}”`}不符合报告类型的要求（${keyword}）。`,
      };
  }
}

const KINDS: Readonly<Record<string, Localized>> = {
  string: { en: "a text", zh: "文本" },
  number: { en: "a number", zh: "数字" },
  integer: { en: "a whole number", zh: "整数" },
  boolean: { en: "true or false", zh: "true 或 false" },
  array: { en: "a list", zh: "列表" },
  object: { en: "a map", zh: "映射" },
  null: { en: "empty", zh: "空" },
};

function limitMessage(key: string, keyword: string, limit: unknown): Localized {
  const least = keyword.startsWith("min");
  const unit: Localized = keyword.endsWith("Length")
    ? { en: " characters", zh: " 个字符" }
    : keyword.endsWith("Items")
      ? { en: " entries", zh: " 项" }
      : { en: "", zh: "" };
  return {
    en: `“${key}” should be at ${least ? "least" : "most"} ${limit}${unit.en}.`,
    zh: `“${key}”${least ? "至少" : "至多"}应为 ${limit}${unit.zh}。`,
  };
}

function valuesOf({ keyword, demand }: Refusal): string[] {
  return (keyword === "const" ? [demand] : [demand].flat()).map(String);
}

/** A value that the schema knows: the nearest of a few, or the only one. */
function fixesOf(refusal: Refusal, report: Report): Fix[] {
  const { key } = refusal;
  const right = rightValue(refusal);
  if (key === undefined || right === undefined) return [];
  const edits = editFrontMatter(report, key, right);
  if (edits === undefined) return [];
  return [
    {
      title: { en: `Write “${key}: ${right}”`, zh: `写作“${key}: ${right}”` },
      safe: false,
      preferred: true,
      edits: () => edits,
    },
  ];
}

function rightValue(refusal: Refusal): string | undefined {
  const { keyword, schema, value } = refusal;
  if (keyword === "required") {
    const known = [schema.const, schema.default, ...[schema.enum ?? []].flat()];
    const first = known.find((each) => each !== undefined);
    return first === undefined ? undefined : String(first);
  }
  if (keyword !== "enum" && keyword !== "const") return undefined;
  const values = valuesOf(refusal);
  return values.length === 1 ? values[0] : nearest(String(value), values);
}
