import type { TypeProblem } from "../../core/types/problem";
import { complain, flag, type Read, record, text, word, wrongKind } from "../../core/types/reading/read";
import { readYaml } from "../../core/types/reading/value";
import { BUILT_IN_STYLES } from "./builtIn";
import { type ExportStyle, TEXT_STYLES, type TextStyle, type TextStyleName } from "./style";

export interface ReadStyle {
  readonly style: ExportStyle;
  readonly problems: readonly TypeProblem[];
}

/** What a style file may say; everything else is taken from the style that it extends. */
interface StyleFile {
  readonly extends: ExportStyle;
  readonly name: string;
  readonly page: Partial<ExportStyle["page"]>;
  readonly "page-number": Partial<ExportStyle["pageNumber"]>;
  readonly official: boolean;
  readonly contents: ExportStyle["contents"];
  readonly text: Partial<Record<TextStyleName, Partial<TextStyle>>>;
}

const length: Read<number> = (value, report) => {
  const found = value.kind === "scalar" ? value.value : undefined;
  if (typeof found !== "number") return wrongKind(value, report, { en: "a number", zh: "数字" });
  if (found >= 0 && found <= 2000) return found;
  return complain(report, value.span, "This should lie between 0 and 2000.", "此处应在 0 到 2000 之间。");
};

const color: Read<string> = (value, report) => {
  const found = text(value, report);
  if (found === undefined || /^[\da-f]{6}$/i.test(found)) return found;
  return complain(
    report,
    value.span,
    "A colour has six hexadecimal digits, for example 1F3864.",
    "颜色为六位十六进制数，例如 1F3864。",
  );
};

const builtIn: Read<ExportStyle> = (value, report) => {
  const name = word(BUILT_IN_STYLES.map((style) => style.name))(value, report);
  return BUILT_IN_STYLES.find((style) => style.name === name);
};

const textStyle = record<TextStyle>({
  font: text,
  latin: text,
  size: length,
  bold: flag,
  italic: flag,
  color,
  align: word(["left", "center", "right", "both"]),
  indent: length,
  before: length,
  after: length,
  line: length,
});

const styleFile = record<StyleFile>({
  extends: builtIn,
  name: text,
  page: record<ExportStyle["page"]>({
    width: length,
    height: length,
    top: length,
    bottom: length,
    left: length,
    right: length,
    lines: length,
    characters: length,
  }),
  "page-number": record<ExportStyle["pageNumber"]>({
    format: text,
    place: word(["left", "center", "right", "outside", "none"]),
  }),
  official: flag,
  contents: word(["yes", "no", "asked"]),
  text: record<Record<TextStyleName, Partial<TextStyle>>>(
    Object.fromEntries(TEXT_STYLES.map((name) => [name, textStyle])) as Record<
      TextStyleName,
      typeof textStyle
    >,
  ),
});

/** Reads a style file on top of the style that it `extends`, else of `base`. Never throws; what can be read counts. */
export function readStyle(source: string, base: ExportStyle): ReadStyle {
  const { value, problems } = readYaml(source);
  const found = [...problems];
  const file = value && styleFile(value, (problem) => found.push(problem));
  return { style: file === undefined ? base : merged(file.extends ?? base, file), problems: found };
}

function merged(base: ExportStyle, file: Partial<StyleFile>): ExportStyle {
  const looks = TEXT_STYLES.map((name) => [name, { ...base.text[name], ...file.text?.[name] }]);
  return {
    name: file.name ?? base.name,
    page: { ...base.page, ...file.page },
    pageNumber: { ...base.pageNumber, ...file["page-number"] },
    official: file.official ?? base.official,
    contents: file.contents ?? base.contents,
    text: Object.fromEntries(looks) as ExportStyle["text"],
  };
}
