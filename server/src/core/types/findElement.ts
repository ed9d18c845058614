import { type FormalElements, looks } from "../report/elements";
import type { Block } from "../syntax/nodes";
import type { Span } from "../text/span";
import type { ElementSpec } from "./reportType";

/**
 * Where a formal part of the type stands in the report, from the start of the document; undefined: nowhere. A closing
 * formula of another kind is there all the same: which one fits is another question.
 */
export function findElement(spec: ElementSpec, elements: FormalElements): Span | undefined {
  switch (spec.name) {
    case "opening":
      return [...elements.lead, ...elements.firstParagraphs].find(({ source }) => fitting(spec)(source));
    case "closing":
      return elements.closing ?? atEnd(elements).find(({ source }) => fitting(spec)(source));
    default:
      return elements[spec.name];
  }
}

/** What introduces a short report may say 请予评议 already: it closes nothing, unless it is all there is. */
function atEnd({ lead, last }: FormalElements): FormalElements["last"] {
  const opening = new Set(lead.map(({ block }) => block));
  const behind = last.filter(({ block }) => !opening.has(block));
  return behind.length > 0 ? behind : last;
}

/** Whether a paragraph has the words of a formal part. A line may have been joined with the next one by mistake. */
function fitting(spec: ElementSpec): (block: Block) => boolean {
  let fits = known.get(spec);
  if (fits === undefined) {
    fits = looks((text) => {
      const lines = text.split("\n");
      return [lines.join(""), ...lines].some((line) =>
        spec.match.some((pattern) => pattern.find(line) !== undefined),
      );
    });
    known.set(spec, fits);
  }
  return fits;
}

/** Facts are kept as long as block and type are. */
const known = new WeakMap<ElementSpec, (block: Block) => boolean>();
