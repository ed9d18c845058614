import { type ConvertedDocument, convertText } from "../../core/features/convert/convert";
import { knownBy } from "../../core/features/convert/known";
import { isMarkdown } from "../../host/find";
import { nodeFileSystem, withSlashes } from "../../host/nodeFileSystem";
import { basename, resolve } from "../../host/paths";
import type { ConvertedWord, WordOptions } from "../../word/main";
import type { Command, Context } from "../command";
import { CommandError } from "../commandError";
import { DOCUMENT_OPTIONS, Documents } from "../documents";
import { fileNames } from "../fileNames";
import { type Input, relative } from "../files";
import { sanitize } from "../sanitize";
import { loadWord } from "../word/load";
import { inTheWay, makeFolder, writeOut } from "../writeOut";

const { encoding, config } = DOCUMENT_OPTIONS;

export const convert: Command = {
  usage: "convert PATH… -o FOLDER|FILE.md [OPTION…]",
  summary: {
    en: "Turns plain text and Word files into Markdown reports.",
    zh: "把纯文本和 Word 文件转换为 Markdown 报告。",
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
    {
      en: "Of a Word file (.docx) headings, lists, tables, footnotes, links and bold letters are kept, and numbers that Word makes\nare written out. Its pictures are written beside the reports where -o names a folder.",
      zh: "Word 文件（.docx）保留标题、列表、表格、脚注、链接和加粗，自动编号写成文字；-o 为文件夹时，图片一并存入。",
    },
  ],
  examples: [
    {
      line: "reportwright convert pasted.txt -o reports/",
      says: { en: "a file for each report", zh: "每篇报告一个文件" },
    },
    {
      line: "reportwright convert report.docx -o report.md",
      says: { en: "a Word file", zh: "转换 Word 文件" },
    },
    {
      line: "reportwright convert pasted.txt -o -",
      says: { en: "print the Markdown", zh: "输出 Markdown" },
    },
  ],
  async run(context) {
    const { args } = context;
    const output = args.text("output");
    if (args.positionals.length === 0 || output === undefined) {
      throw new CommandError({
        en: "What to convert, and where to? reportwright convert PATH… -o FOLDER or FILE.md.",
        zh: "请指定要转换的文件和输出位置：reportwright convert PATH… -o 文件夹或 FILE.md。",
      });
    }
    const target = targetOf(context, output);
    const documents = new Documents(context, args.positionals, { fits: isConvertible });
    const converted = await convertAll(documents, target.kind === "folder");
    documents.faults();
    if (target.kind === "output") context.terminal.out(joined(converted.documents));
    else if (converted.documents.length > 0) write(context, target, converted);
    else if (!documents.failed) throw nothingIn(args.positionals);
    return documents.failed ? 2 : 0;
  },
};

/** A file was asked for, and there is no text that it could hold. */
function nothingIn(paths: readonly string[]): CommandError {
  const named = sanitize(paths.join(", "));
  return new CommandError({
    en: `There is no text to convert in ${named}: .txt, .md and .docx files are read. Nothing was written.`,
    zh: `${named} 中没有可转换的文本（支持 .txt、.md 和 .docx 文件），未写出文件。`,
  });
}

type Target = { readonly kind: "output" } | { readonly kind: "file" | "folder"; readonly path: string };

interface Converted {
  readonly documents: readonly ConvertedDocument[];
  readonly pictures: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

function targetOf({ terminal }: Context, output: string): Target {
  if (output === "-") return { kind: "output" };
  const path = resolve(terminal.cwd, withSlashes(output));
  const file = isMarkdown(output) && nodeFileSystem.kindOf(path) !== "folder";
  return { kind: file ? "file" : "folder", path };
}

/** Word leaves files like ~$report.docx beside those that are open. */
function isConvertible(path: string): boolean {
  return /\.(?:md|markdown|txt|docx)$/i.test(path) && !basename(path).startsWith("~$");
}

async function convertAll(documents: Documents, withPictures: boolean): Promise<Converted> {
  const all: ConvertedDocument[] = [];
  const pictures: Converted["pictures"][number][] = [];
  const names = fileNames(
    documents.inputs.map(({ path }) => basename(path).replace(/\.[^.]*$/, "")),
    "",
  );
  for (const [i, input] of documents.inputs.entries()) {
    const bytes = documents.bytesOf(input);
    if (bytes === undefined) continue;
    const { library } = documents.setupOf(input);
    const options = knownBy(library);
    if (isWord(input.path, bytes)) {
      const word = await wordOf(documents, input, bytes, { ...options, name: names[i] ?? "", withPictures });
      for (const document of word?.documents ?? []) all.push(document);
      for (const picture of word?.pictures ?? []) pictures.push(picture);
    } else {
      const text = documents.decoded(input, bytes)?.text;
      for (const document of text === undefined ? [] : convertText(text, options)) all.push(document);
    }
  }
  return { documents: all, pictures };
}

/** By its name, or as what Word writes begins: an archive, or the container of old versions. */
function isWord(path: string, bytes: Uint8Array): boolean {
  const start = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16)).join(" ");
  return /\.docx?$/i.test(path) || start === "50 4b 3 4" || start === "d0 cf 11 e0";
}

async function wordOf(
  documents: Documents,
  input: Input,
  bytes: Uint8Array,
  options: WordOptions,
): Promise<ConvertedWord | undefined> {
  const { convertWord, WordError } = loadWord();
  try {
    const word = await convertWord(bytes, options);
    if (word.named > 0 && !options.withPictures) {
      documents.tell(input.path, {
        en: `${word.named} pictures are named, but not written: -o FOLDER writes them too.`,
        zh: `有 ${word.named} 张图片，只写出引用，未写出图片文件；用 -o 文件夹 可一并写出。`,
      });
    }
    const [first, ...others] = word.documents;
    // A file without a title goes by its name.
    const documentsOf = first && [{ ...first, title: first.title ?? options.name }, ...others];
    return { ...word, documents: documentsOf ?? [] };
  } catch (error) {
    if (!(error instanceof WordError)) throw error;
    documents.complain(input.path, error.reason);
    return undefined;
  }
}

function joined(documents: readonly ConvertedDocument[]): string {
  return documents.map(({ markdown }) => markdown).join("\n");
}

function write(
  { terminal }: Context,
  { kind, path: target }: Exclude<Target, { kind: "output" }>,
  { documents, pictures }: Converted,
): void {
  const encoder = new TextEncoder();
  const texts = kind === "file" ? [{ path: target, text: joined(documents) }] : inFolder(target, documents);
  const files = [
    ...texts.map(({ path, text }) => ({ path, bytes: encoder.encode(text) })),
    ...pictures.map(({ name, bytes }) => ({ path: resolve(target, name), bytes })),
  ];
  // Nothing is written when one of them is in the way.
  for (const { path } of files)
    if (nodeFileSystem.kindOf(path) !== undefined) throw inTheWay(terminal.cwd, path);
  if (kind === "folder") makeFolder(terminal.cwd, target);
  for (const { path, bytes } of files) {
    writeOut({ path, content: bytes, root: terminal.cwd, fresh: true });
    terminal.out(`${sanitize(relative(terminal.cwd, path))}\n`);
  }
}

function inFolder(folder: string, documents: readonly ConvertedDocument[]) {
  const names = fileNames(documents.map(({ title }) => title));
  return documents.map(({ markdown }, i) => ({ path: resolve(folder, names[i] ?? ""), text: markdown }));
}
