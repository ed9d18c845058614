import { type ConvertedDocument, convertText } from "../../core/features/convert/convert";
import { nodeFileSystem, withSlashes } from "../../host/nodeFileSystem";
import { resolve } from "../../host/paths";
import type { Command, Context } from "../command";
import { CommandError } from "../commandError";
import { DOCUMENT_OPTIONS, Documents } from "../documents";
import { fileNames } from "../fileNames";
import { relative } from "../files";
import { sanitize } from "../sanitize";
import { inTheWay, makeFolder, writeOut } from "../writeOut";

const { encoding, config } = DOCUMENT_OPTIONS;

export const convert: Command = {
  usage: "convert PATH… -o FOLDER|FILE.md [OPTION…]",
  summary: {
    en: "Turns plain text into Markdown reports.",
    zh: "把纯文本转换为 Markdown 报告。",
  },
  options: {
    ...(encoding && { encoding }),
    ...(config && { config }),
    output: {
      short: "o",
      value: "FOLDER|FILE.md",
      help: {
        en: "a folder (one file for each report) or one file for all; - prints them",
        zh: "文件夹（每篇报告一个文件）或单个文件；- 表示标准输出",
      },
    },
  },
  notes: [
    {
      en: "Titles, headings, lists and tables are found in the text; nothing is left out or moved. Several reports in one text\nbecome one file each, named after their titles. A file that is there already is never overwritten.",
      zh: "自动识别标题、各级标题、列表和表格，不删减、不调换原文。一个文本中有多篇报告时，每篇存为一个文件，以标题命名。\n不会覆盖已有文件。",
    },
  ],
  examples: [
    {
      line: "reportwright convert pasted.txt -o reports/",
      says: { en: "a file for each report", zh: "每篇报告一个文件" },
    },
    {
      line: "reportwright convert pasted.txt -o -",
      says: { en: "print the Markdown", zh: "输出 Markdown" },
    },
  ],
  run(context) {
    const { args, terminal } = context;
    const output = args.text("output");
    if (args.positionals.length === 0 || output === undefined) {
      throw new CommandError({
        en: "What to convert, and where to? reportwright convert PATH… -o FOLDER or FILE.md.",
        zh: "请指定要转换的文件和输出位置：reportwright convert PATH… -o 文件夹或 FILE.md。",
      });
    }
    const documents = new Documents(context, args.positionals);
    const converted = documents.inputs.flatMap((input) => {
      if (/\.docx?$/i.test(input.path)) {
        documents.complain(input.path, {
          en: "Word files cannot be converted in this version: save it as plain text, or copy its text into a .txt file.",
          zh: "此版本不能转换 Word 文件：请另存为纯文本，或把内容复制到 .txt 文件。",
        });
        return [];
      }
      const text = documents.textOf(input);
      if (text === undefined) return [];
      const { library } = documents.setupOf(input);
      return convertText(text, { isKnownTitle: (title) => library.forTitle(title) !== undefined });
    });
    documents.faults();
    if (output === "-") terminal.out(joined(converted));
    else if (converted.length > 0) write(context, output, converted);
    return documents.failed ? 2 : 0;
  },
};

function joined(documents: readonly ConvertedDocument[]): string {
  return documents.map(({ markdown }) => markdown).join("\n");
}

function write({ terminal }: Context, output: string, documents: readonly ConvertedDocument[]): void {
  const target = resolve(terminal.cwd, withSlashes(output));
  const oneFile = /\.(?:md|markdown)$/i.test(output) && nodeFileSystem.kindOf(target) !== "folder";
  const files = oneFile ? [{ path: target, text: joined(documents) }] : inFolder(target, documents);
  // Nothing is written when one of them is in the way.
  for (const { path } of files) if (nodeFileSystem.kindOf(path) !== undefined) throw inTheWay(path);
  if (!oneFile) makeFolder(target);
  for (const { path, text } of files) {
    writeOut(path, new TextEncoder().encode(text), true);
    terminal.out(`${sanitize(relative(terminal.cwd, path))}\n`);
  }
}

function inFolder(folder: string, documents: readonly ConvertedDocument[]) {
  const names = fileNames(documents.map(({ title }) => title));
  return documents.map(({ markdown }, i) => ({ path: resolve(folder, names[i] ?? ""), text: markdown }));
}
