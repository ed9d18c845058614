import type { Report } from "../report/report";
import type { TextEdit } from "../text/edits";
import type { MisplacedSection } from "../types/match";
import { withReferences } from "./followReferences";
import { renumberAfterMove } from "./renumber";
import { transplant } from "./transplant";

/**
 * Moves a section with all that it holds behind another of its level (or to the front) and renumbers the level:
 * the order of the numbers stays, the sections under them change.
 */
export function moveSection(
  report: Report,
  { section, after }: Pick<MisplacedSection, "section" | "after">,
): TextEdit[] {
  const { parent } = section;
  const siblings = parent?.children ?? report.sections;
  const order = siblings.filter((sibling) => sibling !== section);
  order.splice(after === undefined ? 0 : order.indexOf(after) + 1, 0, section);
  const numbers = withReferences(report, renumberAfterMove(siblings, order));
  return transplant(report, section, { parent, after }, numbers);
}
