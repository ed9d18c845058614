import { readReports } from "../../core/check/check";
import { openReport } from "../../core/index";
import type { ExportDocument, ExportStyle, Pictures } from "../../export/main";
import { nodeFileSystem, withSlashes } from "../../host/nodeFileSystem";
import { resolve } from "../../host/paths";
import type { Command, Context } from "../command";
import { CommandError } from "../commandError";
import { DOCUMENT_OPTIONS, Documents } from "../documents";
import { loadExport } from "../export/load";
import { toPdf } from "../export/pdf";
import type { Input } from "../files";
import { writeOut } from "../writeOut";

export const exportReport: Command = {
  usage: "export PATH -o FILE.docx|FILE.pdf [OPTION…]",
  summary: {
    en: "Writes a report as a Word file or, through LibreOffice, as PDF.",
    zh: "把报告导出为 Word 文件，或借助 LibreOffice 导出为 PDF。",
  },
  options: {
    ...DOCUMENT_OPTIONS,
    output: {
      short: "o",
      value: "FILE.docx|FILE.pdf",
      help: { en: "the file to write; an older one is replaced", zh: "要写入的文件，已有的会被替换" },
    },
    style: {
      value: "FILE",
      help: {
        en: "paper style: a YAML file on top of the report's own, or gb9704 (that of Chinese types), technical (of English)",
        zh: "版式：在默认版式上修改的 YAML 文件，或内置的 gb9704（中文类型默认）、technical（英文类型默认）",
      },
    },
    "print-style": {
      value: "gb9704|technical",
      choices: ["gb9704", "technical"],
      help: {
        en: "print a style as YAML, to begin one's own with",
        zh: "输出内置版式的 YAML，作为自定义的起点",
      },
    },
  },
  notes: [
    {
      en: "Chinese reports are set as GB/T 9704-2012 asks: page, grid, fonts, signature, attachments, page numbers; front\nmatter (发文机关, 发文字号, 签发人, 抄送 …) gives version head and foot. Pictures are named from the report's folder\nand must lie within the current one; nothing is fetched. PDF needs LibreOffice (the command soffice or libreoffice).",
      zh: "中文报告按 GB/T 9704—2012 排版：页面、版心网格、字体、落款、附件和页码；文首元数据（发文机关、发文字号、签发人、\n抄送等）用于版头和版记。图片路径以报告所在文件夹为准，\n且须在当前文件夹以内，不联网。导出 PDF 需要安装 LibreOffice。",
    },
  ],
  examples: [
    {
      line: "reportwright export report.md -o report.docx",
      says: { en: "a Word file", zh: "导出 Word 文件" },
    },
    {
      line: "reportwright export report.md -o report.pdf --style office.yaml",
      says: { en: "PDF, in the office's own style", zh: "按本单位版式导出 PDF" },
    },
    {
      line: "reportwright export --print-style gb9704 > office.yaml",
      says: { en: "the first draft of a style", zh: "生成版式文件初稿" },
    },
  ],
  async run(context) {
    const { args, terminal } = context;
    const printed = args.text("print-style");
    if (printed !== undefined) {
      terminal.out(printedStyle(printed));
      return 0;
    }
    const output = outputOf(context);
    const documents = new Documents(context, args.positionals);
    const [input, ...others] = documents.inputs;
    if (input === undefined && documents.failed) return 2;
    if (input === undefined || others.length > 0) {
      throw new CommandError({
        en: "Which document? reportwright export takes one: reportwright export report.md -o report.docx.",
        zh: "export 每次导出一篇文档：reportwright export report.md -o report.docx。",
      });
    }
    const pdf = /\.pdf$/i.test(output);
    const bytes = await docxOf(context, documents, input, pdf ? "libreoffice" : "word");
    if (bytes === undefined) return 2;
    const content = pdf ? toPdf(bytes, terminal) : bytes;
    writeOut({ path: output, content, root: terminal.cwd });
    return documents.failed ? 2 : 0;
  },
};

function outputOf({ args, terminal }: Context): string {
  const output = args.text("output");
  if (output === undefined) {
    throw new CommandError({
      en: "Which file to write? Name it: -o report.docx, or -o report.pdf.",
      zh: "缺少输出文件，请指定：-o report.docx 或 -o report.pdf。",
    });
  }
  if (/\.(?:docx|pdf)$/i.test(output)) return resolve(terminal.cwd, withSlashes(output));
  throw new CommandError({
    en: `A report is exported as .docx or .pdf, not as "${output}".`,
    zh: `只能导出为 .docx 或 .pdf，不能导出为“${output}”。`,
  });
}

async function docxOf(
  context: Context,
  documents: Documents,
  input: Input,
  target: "word" | "libreoffice",
): Promise<Uint8Array | undefined> {
  const setup = documents.setupOf(input);
  documents.faults();
  const text = documents.textOf(input);
  if (text === undefined) return undefined;
  const { readForExport, writeDocx } = loadExport();
  const opened = openReport(text);
  const document = readForExport(opened, readReports(opened, setup, true));
  return writeDocx(
    document,
    styleFor(context, document),
    picturesOf(context, documents, input, document),
    target,
  );
}

function picturesOf(
  { terminal }: Context,
  documents: Documents,
  input: Input,
  document: ExportDocument,
): Pictures {
  const source = { system: nodeFileSystem, file: input.file, root: terminal.cwd };
  const { pictures, left } = loadExport().picturesFor(document, source);
  for (const address of left) {
    documents.tell(input.path, {
      en: `the picture ${address} is not there, is no image that Word shows, or lies outside of the current folder; its text stands for it.`,
      zh: `图片 ${address} 不存在、格式不受支持或在当前文件夹之外，已用替代文字代替。`,
    });
  }
  return pictures;
}

function printedStyle(name: string): string {
  const { BUILT_IN_STYLES, writeStyle } = loadExport();
  const style = BUILT_IN_STYLES.find((each) => each.name === name);
  return style === undefined ? "" : writeStyle(style);
}

/** The style that the command line names, else that of the report's language. */
function styleFor({ args, terminal }: Context, document: ExportDocument): ExportStyle {
  const name = withSlashes(args.text("style") ?? "");
  const source = { system: nodeFileSystem, folder: terminal.cwd, inside: false };
  const chosen = loadExport().chooseStyle(name, document.lang, source);
  if ("reason" in chosen) throw new CommandError(chosen.reason);
  return chosen.style;
}
