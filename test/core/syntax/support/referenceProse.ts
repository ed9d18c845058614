import MarkdownIt, { type Token } from "markdown-it";
import { parseBlocks } from "../../../../server/src/core/syntax/blocks";
import { passagesOf } from "../../../../server/src/core/syntax/passages";
import { OBJECT } from "../../../../server/src/core/syntax/prose";

const markdownIt = new MarkdownIt("commonmark", { html: true, maxNesting: 100 })
  .enable(["table", "strikethrough"])
  .disable("entity");

/** The prose of a text's passages that have any, as the project reads it. */
export function proseIn(text: string): string[] {
  return parseBlocks(text)
    .flatMap((block) => passagesOf(block))
    .map(({ prose }) => tidy(prose.text))
    .filter((prose) => prose !== "");
}

/** The same, made of markdown-it's tokens. */
export function referenceProseIn(text: string): string[] {
  return markdownIt
    .parse(text, {})
    .filter((token) => token.type === "inline")
    .map((token) => tidy(proseOfTokens(token.children ?? [])))
    .filter((prose) => prose !== "");
}

/** White space next to a line end and at the ends, where something was left out, is nobody's concern. */
function tidy(prose: string): string {
  return prose.replace(/[ \t]*\n[ \t]*/g, "\n").replace(/^[ \t\n]+|[ \t\n]+$/g, "");
}

function proseOfTokens(tokens: readonly Token[]): string {
  let prose = "";
  let inAddress = false;
  for (const token of tokens) {
    const address = token.info === "auto" && token.type.startsWith("link");
    if (address) inAddress = token.type === "link_open";
    if (address && inAddress) prose += OBJECT;
    else if (!inAddress) prose += proseOfToken(token);
  }
  return prose;
}

function proseOfToken({ type, content }: Token): string {
  switch (type) {
    case "text":
    case "text_special":
      return content;
    case "softbreak":
    case "hardbreak":
      return "\n";
    case "code_inline":
    case "image":
      return OBJECT;
    case "html_inline":
      return content.startsWith("<!--") ? "" : OBJECT;
    default:
      return "";
  }
}

/** The text without what the readers are meant to read differently: formulas, bare addresses, references. */
export function withoutExtensions(text: string): string {
  return text
    .replaceAll("$", "S")
    .replaceAll("://", ":/")
    .replace(/www\./gi, "web.")
    .replaceAll("][", "] [")
    .replaceAll("]:", "];");
}
