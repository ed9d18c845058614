import { anchorLinksOf, anchorsOf } from "../report/anchors";
import type { SourceDocument } from "../syntax/document";
import { readDocument } from "../syntax/document";
import { proseOf } from "../syntax/prose";
import { applyEdits, type TextEdit } from "../text/edits";
import { contains } from "../text/span";

/** Edits that let links to headings (`#fragment`) follow the edits of those headings. */
export function followAnchors(document: SourceDocument, edits: readonly TextEdit[]): TextEdit[] {
  const links = anchorLinksOf(document);
  if (links.length === 0) return [];
  const before = anchorsOf(document);
  const after = anchorsOf(document, (block) => newText(document, block, edits));
  return links.flatMap(({ start, end, fragment, encoded }) => {
    const index = before.findIndex(({ slugs }) => slugs.includes(fragment));
    const slug = after[index]?.slugs[before[index]?.slugs.indexOf(fragment) ?? 0] ?? after[index]?.slugs[0];
    if (slug === undefined || slug === fragment) return [];
    return [{ start, end, newText: encoded ? encodeURIComponent(slug) : slug }];
  });
}

/** Text of a heading after the edits; undefined where they leave it alone. */
function newText(document: SourceDocument, block: number, edits: readonly TextEdit[]): string | undefined {
  const heading = document.spanOf(block);
  const own = edits.filter((edit) => contains(heading, edit));
  if (own.length === 0) return undefined;
  const source = applyEdits(
    document.slice(heading.start, heading.end),
    own.map((edit) => ({ ...edit, start: edit.start - heading.start, end: edit.end - heading.start })),
  );
  const [first] = readDocument(source).blocks;
  return first?.node.kind === "heading" ? proseOf(first, first.node).text : undefined;
}
