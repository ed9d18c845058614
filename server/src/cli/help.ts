import type { Locale, Localized } from "../core/text/localized";
import { COMMON, type Option } from "./args";
import type { Command } from "./command";
import { columns } from "./table";

const USAGE: Localized = { en: "Usage:", zh: "用法：" };
const COMMANDS: Localized = { en: "Commands:", zh: "命令：" };
const OPTIONS: Localized = { en: "Options:", zh: "选项：" };
const EXAMPLES: Localized = { en: "Examples:", zh: "示例：" };

/** What `reportwright --help` prints. */
export function programHelp(
  commands: readonly { readonly name: string; readonly summary: Localized }[],
  locale: Locale,
): string {
  const rows = commands.map(({ name, summary }): Row => [name, summary[locale]]);
  const intro: Localized = {
    en: "Checks the form of Markdown reports: sections, numbering, references, leftovers.",
    zh: "检查 Markdown 报告的形式：章节、编号、引用和残留内容。",
  };
  const more: Localized = {
    en: "reportwright COMMAND --help says more of each; reportwright --version names the version.",
    zh: "各命令详见 reportwright COMMAND --help；版本号见 reportwright --version。",
  };
  return paragraphs([
    [intro[locale]],
    [USAGE[locale], "  reportwright COMMAND [PATH…] [OPTION…]"],
    [COMMANDS[locale], ...table(rows)],
    [more[locale]],
  ]);
}

/** What `reportwright COMMAND --help` prints. */
export function commandHelp(command: Command, locale: Locale): string {
  const options = Object.entries({ ...command.options, ...COMMON }).map(
    ([name, option]): Row => [optionName(name, option), option.help[locale]],
  );
  const examples = command.examples.map(({ line, says }): Row => [line, says[locale]]);
  return paragraphs([
    [command.summary[locale]],
    [USAGE[locale], `  reportwright ${command.usage}`],
    [OPTIONS[locale], ...table(options)],
    ...(command.notes ?? []).map((note) => [note[locale]]),
    [EXAMPLES[locale], ...table(examples)],
  ]);
}

function optionName(name: string, { short, value }: Option): string {
  return `${short === undefined ? "" : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;
}

type Row = readonly [string, string];

function table(rows: readonly Row[]): string[] {
  return columns(rows).map((line) => `  ${line}`);
}

function paragraphs(blocks: readonly (readonly string[])[]): string {
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
