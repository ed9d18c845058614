import type { Problem } from "../rules/rule";
import type { SourceDocument } from "../syntax/document";
import type { Localized } from "../text/localized";
import type { Span } from "../text/span";
import type { Changes } from "./changes";

/** A place in a block. */
interface Mark {
  readonly index: number;
  readonly offset: number;
}

interface Anchors {
  readonly start: Mark;
  readonly end: Mark;
}

/** A problem that keeps its place while the blocks around it change. What its fixes do is asked of the text itself. */
export interface Anchored extends Omit<Problem, "span" | "related" | "fixes"> {
  readonly span: Anchors;
  readonly related: readonly { readonly span: Anchors; readonly message: Localized }[];
  readonly fixes: readonly {
    readonly title: Localized;
    readonly safe: boolean;
    readonly preferred?: boolean;
  }[];
}

/** A problem of the document, without what its fixes do. */
export function anchored(problem: Problem, document: SourceDocument): Anchored {
  return {
    ...problem,
    span: anchorsOf(problem.span, document),
    related: (problem.related ?? []).map(({ span, message }) => ({
      span: anchorsOf(span, document),
      message,
    })),
    fixes: (problem.fixes ?? []).map(({ edits: _, ...fix }) => fix),
  };
}

/** An end belongs to the block that ends there. */
function anchorsOf({ start, end }: Span, document: SourceDocument): Anchors {
  const mark = (index: number, offset: number): Mark => ({ index, offset: offset - document.startOf(index) });
  const first = document.indexAt(start);
  return { start: mark(first, start), end: mark(end > start ? document.indexAt(end - 1) : first, end) };
}

/** The same problem after changes; undefined where they do not tell how far it reaches now. */
export function follow(problem: Anchored, changes: Changes): Anchored | undefined {
  const span = followSpan(problem.span, changes);
  const related: Anchored["related"][number][] = [];
  for (const one of problem.related) {
    const own = followSpan(one.span, changes);
    if (own === undefined) return undefined;
    related.push(own === one.span ? one : { ...one, span: own });
  }
  if (span === undefined) return undefined;
  const stays = span === problem.span && related.every((one, i) => one === problem.related[i]);
  return stays ? problem : { ...problem, span, related };
}

function followSpan(span: Anchors, changes: Changes): Anchors | undefined {
  const start = changes.placeNow(span.start.index, span.start.offset);
  const end = changes.placeNow(span.end.index, span.end.offset);
  if (start === undefined || end === undefined) return undefined;
  if (start === span.start.offset && end === span.end.offset) return span;
  return { start: { ...span.start, offset: start }, end: { ...span.end, offset: end } };
}

/** `edits`: what the fix of a problem does, found by its place among the fixes. */
export function placed(
  { span, related, fixes, ...problem }: Anchored,
  document: SourceDocument,
  edits: (
    problem: Pick<Problem, "span" | "message">,
    fix: number,
  ) => ReturnType<NonNullable<Problem["fixes"]>[number]["edits"]>,
): Problem {
  const here = (anchors: Anchors): Span => ({
    start: document.startOf(anchors.start.index) + anchors.start.offset,
    end: document.startOf(anchors.end.index) + anchors.end.offset,
  });
  const own = { ...problem, span: here(span) };
  return {
    ...own,
    related: related.map((one) => ({ ...one, span: here(one.span) })),
    fixes: fixes.map((fix, i) => ({ ...fix, edits: () => edits(own, i) })),
  };
}
