import { strFromU8, unzipSync } from "fflate";
import { readReports } from "../../server/src/core/check/check";
import { openReport } from "../../server/src/core/index";
import { builtInLibrary } from "../../server/src/core/types/library";
import {
  defaultStyle,
  type ExportDocument,
  type ExportStyle,
  type Pictures,
  readForExport,
  writeDocx,
} from "../../server/src/export/main";

const library = builtInLibrary();

/** What a text is on paper. */
export function paper(text: string): ExportDocument {
  const opened = openReport(text);
  return readForExport(opened, readReports(opened, { library }, true));
}

/** The parts of the Word file, by their path in it. */
export async function docx(
  text: string,
  style?: ExportStyle,
  pictures: Pictures = new Map(),
  target: "word" | "libreoffice" = "word",
): Promise<ReadonlyMap<string, string>> {
  const document = paper(text);
  const bytes = await writeDocx(document, style ?? defaultStyle(document.lang), pictures, target);
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

/** One line a paragraph: what it is, and its text; how one reads a document in a test. */
export function lines(document: ExportDocument): string[] {
  return document.blocks.map((block) => {
    switch (block.kind) {
      case "paragraph":
        return `${block.role}: ${block.runs.map(({ text }) => text).join("")}`;
      case "heading":
        return `heading ${block.level}: ${block.runs.map(({ text }) => text).join("")}`;
      case "run-in": {
        const [lead, rest] = [block.runs.slice(0, block.lead), block.runs.slice(block.lead)];
        return `run-in ${block.level}: ${lead.map(({ text }) => text).join("")} | ${rest.map(({ text }) => text).join("")}`;
      }
      case "table":
        return `table: ${[block.header, ...block.rows].map((row) => row.map(({ runs }) => runs.map(({ text }) => text).join("")).join(" · ")).join(" / ")}`;
      case "list":
        return `list from ${block.ordered ? block.start : "•"}: ${block.items.length}`;
      default:
        return block.kind;
    }
  });
}

/** The paragraphs of word/document.xml, each with its style and text. */
export function paragraphs(
  parts: ReadonlyMap<string, string>,
): { style: string; text: string; xml: string }[] {
  const xml = parts.get("word/document.xml") ?? "";
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)].map(([one]) => ({
    style: /<w:pStyle w:val="([^"]*)"/.exec(one)?.[1] ?? "",
    text: [...one.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join(""),
    xml: one,
  }));
}

/** The definition of a paragraph style. */
export function styleXml(parts: ReadonlyMap<string, string>, id: string): string {
  const xml = parts.get("word/styles.xml") ?? "";
  return new RegExp(`<w:style [^>]*w:styleId="${id}"[^>]*>.*?</w:style>`, "s").exec(xml)?.[0] ?? "";
}
