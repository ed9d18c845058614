import type { SourceDocument } from "../syntax/document";
import { linkTargetsOf } from "../syntax/linkTargets";
import { proseOf } from "../syntax/prose";
import { type Span, shift } from "../text/span";

/** A Markdown heading with the fragments that links may name it by. */
export interface Anchor {
  readonly block: number;
  readonly heading: Span;
  readonly slugs: readonly string[];
}

/** A link within the document: `#fragment`. The span is that of the fragment, without its #. */
export interface AnchorLink extends Span {
  /** Decoded, in lower case. */
  readonly fragment: string;
  readonly encoded: boolean;
}

/** The headings of a document, in order. `textOf` gives the text of one, where it is to be another than it is. */
export function anchorsOf(
  document: SourceDocument,
  textOf: (block: number) => string | undefined = () => undefined,
): Anchor[] {
  const counts = new Map<string, number>();
  return document.blocks.flatMap((block, index) => {
    const { node } = block;
    if (node.kind !== "heading") return [];
    const text = textOf(index) ?? proseOf(block, node).text;
    const slugs = [...new Set(SLUGGERS.map((slugger, i) => unique(counts, i, slugger(text))))];
    return [{ block: index, heading: document.spanOf(index), slugs }];
  });
}

/** The second heading of a text gets -1, the third -2. */
function unique(counts: Map<string, number>, kind: number, slug: string): string {
  const count = counts.get(`${kind} ${slug}`) ?? 0;
  counts.set(`${kind} ${slug}`, count + 1);
  return count === 0 ? slug : `${slug}-${count}`;
}

/** As GitHub makes them, and as VS Code does: they differ in what marks they leave out. */
const SLUGGERS: readonly ((text: string) => string)[] = [
  (text) =>
    text
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
      .replaceAll(" ", "-"),
  (text) =>
    text
      .trim()
      .toLowerCase()
      .replace(/\s+/gu, "-")
      .replace(/[!-,./:-@[-^`{-~]|[\p{P}\p{S}]/gu, (mark) => (/[-_]/.test(mark) ? mark : ""))
      .replace(/^-+|-+$/g, ""),
];

/** The links of a document to its own headings. */
export function anchorLinksOf(document: SourceDocument): AnchorLink[] {
  return document.blocks.flatMap((block, index) => {
    const at = document.startOf(index);
    return linkTargetsOf(block).flatMap((target) => {
      if (!target.address.startsWith("#")) return [];
      const written = target.address.slice(1);
      const fragment = decodedFragment(written);
      return [
        {
          ...shift({ start: target.start + 1, end: target.end }, at),
          fragment,
          encoded: fragment !== written.toLowerCase(),
        },
      ];
    });
  });
}

/** A fragment as slugs are written. */
export function decodedFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment).toLowerCase();
  } catch {
    return fragment.toLowerCase();
  }
}
