import type { FormalElements } from "../report/elements";
import type { Span } from "../text/span";
import type { ElementSpec } from "./reportType";

/**
 * Where a formal part of the type stands in the report, from the start of the document; undefined: nowhere. A closing
 * formula of another kind is there all the same: which one fits is another question.
 */
export function findElement(spec: ElementSpec, elements: FormalElements): Span | undefined {
  switch (spec.name) {
    case "opening":
      return [...elements.lead, ...elements.firstParagraphs].find(({ text }) => fits(spec, text));
    case "closing":
      return elements.closing ?? elements.last.find(({ text }) => fits(spec, text));
    default:
      return elements[spec.name];
  }
}

/** A line may have been joined with the next one by mistake. */
function fits(spec: ElementSpec, text: string): boolean {
  const lines = text.split("\n");
  return [lines.join(""), ...lines].some((line) =>
    spec.match.some((pattern) => pattern.find(line) !== undefined),
  );
}
