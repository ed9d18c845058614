import { type Destination, moveSectionAt } from "../../../../server/src/core/features/moveSection";
import { applyEdits } from "../../../../server/src/core/text/edits";
import { marked, setup } from "./marked";

/** The text after the section at the first ‸ has moved, or why it has not. A second ‸ marks the place. */
export function moved(source: string, to: "up" | "down" | "in" | "out" | "before" | "after"): string {
  const { text, opened, at, offsets } = marked(source);
  const place = offsets[1] ?? 0;
  const destination: Destination =
    to === "before" ? { before: place } : to === "after" ? { after: place } : to;
  const result = moveSectionAt(opened, setup, at, destination);
  return "reason" in result ? result.reason.en : applyEdits(text, result.edits);
}
