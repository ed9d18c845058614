import { LineIndex } from "../../core/text/lineIndex";
import type { Localized } from "../../core/text/localized";
import type { FileSystem } from "../../host/fileSystem";
import { isFileInside } from "../../host/find";
import { resolve } from "../../host/paths";
import { BUILT_IN_STYLES, defaultStyle } from "./builtIn";
import { readStyle } from "./readStyle";
import type { ExportStyle } from "./style";

/** Bytes; a longer file is no style. */
const LARGEST = 256 * 1024;

/** Where style files may come from. Paths as the host speaks them. */
export interface StyleSource {
  readonly system: FileSystem;
  /** The folder that a file's name starts from. */
  readonly folder: string;
  /** Whether the file must lie in there, links followed. */
  readonly inside: boolean;
}

/** The style for a report in a language, or why the one that was asked for cannot be had. */
export type ChosenStyle = { readonly style: ExportStyle } | { readonly reason: Localized };

/** `name`: a style file, else one of the built-in styles; empty for that of the report's language. */
export function chooseStyle(name: string, lang: "zh" | "en", source: StyleSource): ChosenStyle {
  if (name === "") return { style: defaultStyle(lang) };
  const text = textOf(name, source);
  if (text !== undefined) return fromFile(name, text, defaultStyle(lang));
  const style = BUILT_IN_STYLES.find((each) => each.name === name);
  return style === undefined ? { reason: noStyle(name) } : { style };
}

function textOf(name: string, { system, folder, inside }: StyleSource): string | undefined {
  const file = resolve(folder, name);
  if (inside && !isFileInside(system, file, folder)) return undefined;
  const result = system.read(file, LARGEST);
  if (!("bytes" in result) || result.bytes.length > LARGEST) return undefined;
  return new TextDecoder().decode(result.bytes);
}

function fromFile(name: string, text: string, base: ExportStyle): ChosenStyle {
  const { style, problems } = readStyle(text, base);
  const [first] = problems;
  if (first === undefined) return { style };
  const { line, character } = new LineIndex(text).positionAt(first.span.start);
  const place = `${name}:${line + 1}:${character + 1}`;
  return { reason: { en: `${place}: ${first.message.en}`, zh: `${place}：${first.message.zh}` } };
}

function noStyle(name: string): Localized {
  const names = BUILT_IN_STYLES.map((style) => style.name);
  return {
    en: `There is no style ${name}: it is a YAML file, or one of ${names.join(" and ")}.`,
    zh: `没有版式 ${name}：应为 YAML 文件，或内置版式 ${names.join("、")}。`,
  };
}
