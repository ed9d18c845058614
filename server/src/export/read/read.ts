import MarkdownIt from "markdown-it";
import footnotes from "markdown-it-footnote";
import type { CheckedReport, OpenReport } from "../../core/index";
import type { ExportBlock, ExportDocument } from "../document";
import { BlockReader } from "./blocks";
import { letterheadOf } from "./letterhead";
import { rolesOf } from "./roles";

/** Reads a text with its reports as what stands on paper. Never fails: any text is a document. */
export function readForExport(opened: OpenReport, reports: readonly CheckedReport[]): ExportDocument {
  const lang = reports[0]?.type.lang ?? "en";
  const { document, frontMatter } = opened;
  const tokens = new MarkdownIt({ html: true })
    .use(footnotes)
    .parse(withoutFrontMatter(document.text, opened), {});
  const reader = new BlockReader(tokens, rolesOf(reports), lang === "zh");
  const blocks = titled(reader.read(), reports);
  return {
    lang,
    title: reports[0]?.report.title?.text,
    letterhead: letterheadOf(frontMatter?.data),
    blocks: annexTitles(blocks),
    footnotes: Array.from(reader.footnotes, (each) => each ?? []),
  };
}

/** The same lines, those of the front matter empty: line numbers stay those of the source. */
function withoutFrontMatter(text: string, { document }: OpenReport): string {
  const first = document.blocks[0];
  if (first?.node.kind !== "frontMatter") return text;
  return "\n".repeat(first.lineEnds) + text.slice(document.startOf(1));
}

/** A title that only the front matter gives stands first all the same. */
function titled(blocks: ExportBlock[], [first]: readonly CheckedReport[]): ExportBlock[] {
  const title = first?.report.title;
  if (title === undefined || title.block !== undefined) return blocks;
  return [{ kind: "paragraph", role: "title", runs: [{ text: title.text }] }, ...blocks];
}

/** The line or heading below 附件1 is the attachment's title. */
function annexTitles(blocks: readonly ExportBlock[]): ExportBlock[] {
  return blocks.map((block, i) => {
    const before = blocks[i - 1];
    const follows = before?.kind === "paragraph" && before.role === "annex";
    if (!follows || (block.kind !== "heading" && block.kind !== "paragraph")) return block;
    if (
      block.kind === "paragraph" &&
      (block.role !== "body" || isSentence(block.runs.map(({ text }) => text).join("")))
    )
      return block;
    return { kind: "paragraph", role: "annex-title", runs: block.runs };
  });
}

function isSentence(text: string): boolean {
  return text.length > 60 || /[。；：.;:]$/u.test(text.trim());
}
