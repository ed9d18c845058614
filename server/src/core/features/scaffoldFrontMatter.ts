import { stringify } from "yaml";
import { blankOf } from "../revise/blanks";
import { isSchema, type Refusal, schemaOf } from "../types/frontMatterSchema";
import type { TypeLibrary } from "../types/library";
import type { ReportType } from "../types/reportType";

/** A key may ask for others (if … then): so often is looked again. */
const ROUNDS = 5;

/** The lines of front matter that a new report of this type needs, what the schema knows filled in. */
export function frontMatterLines(type: ReportType, library: TypeLibrary): string[] {
  const data = new Map<string, unknown>([["report", writtenName(type, library)]]);
  const schema =
    typeof type.frontMatter === "object" && type.frontMatter !== null
      ? schemaOf(type.frontMatter)
      : undefined;
  for (let round = 0; schema !== undefined && isSchema(schema) && round < ROUNDS; round++) {
    const missing = schema
      .refusals(data)
      .filter(({ keyword, key }) => keyword === "required" && key !== undefined);
    if (missing.length === 0) break;
    for (const refusal of missing) data.set(refusal.key ?? "", valueFor(refusal, type.lang));
  }
  return [...data].map(([key, value]) => `${key}: ${stringify(value, { lineWidth: 0 }).trimEnd()}`);
}

/** What front matter calls the type, in its reports' own language; its id where the name means another type. */
export function writtenName({ id, name, lang }: ReportType, library: TypeLibrary): string {
  return lang === "zh" && library.named(name.zh)?.id === id ? name.zh : id;
}

/** The only value, the usual one or the first of several, as far as the schema says; else a blank of its kind. */
function valueFor({ schema }: Refusal, lang: "zh" | "en"): unknown {
  const [known] = [schema.const, schema.default, ...[schema.enum ?? []].flat()].filter(
    (value) => value !== undefined,
  );
  if (known !== undefined) return known;
  const [kind] = [schema.type].flat();
  if (kind === "array") return [];
  if (kind === "boolean") return false;
  return blankOf(lang);
}
