import type { SourceDocument } from "../syntax/document";
import { blockFact } from "../syntax/fact";
import type { Block } from "../syntax/nodes";
import { proseOf } from "../syntax/prose";
import type { FrontMatter } from "./frontMatter";
import type { Title } from "./report";

const textOnOneLine = blockFact((block): string | undefined => {
  const { node } = block;
  return node.kind === "heading" ? proseOf(block, node).text.replace(/\s+/g, " ").trim() : undefined;
});

function titleText(block: Block): string | undefined {
  const { node } = block;
  return node.kind === "heading" && node.depth === 1 ? textOnOneLine(block) : undefined;
}

/** The level-1 headings of a document: its title, the titles of further reports, or sections. */
export function levelOneTitles(document: SourceDocument): (Title & { readonly block: number })[] {
  const titles: (Title & { readonly block: number })[] = [];
  document.blocks.forEach((block, index) => {
    const text = titleText(block);
    if (text !== undefined) titles.push({ ...document.spanOf(index), text, block: index });
  });
  return titles;
}

/** The title that front matter gives. */
export function frontMatterTitle(frontMatter: FrontMatter | undefined): Title | undefined {
  const value = frontMatter?.data.get("title");
  const span = frontMatter?.valueSpan("title");
  if (span === undefined || typeof value !== "string" || value.trim() === "") return undefined;
  return { ...span, text: value.trim(), block: undefined };
}
