import { l10n, type Range, Selection, TextEditorRevealType, window } from "vscode";
import { activeMarkdown } from "../documents";
import { findingsIn } from "../findings";
import { tell } from "../tell";

/** Reportwright: Next Placeholder, Previous Placeholder. Selects the blank, so that typing fills it in. */
export async function goToPlaceholder(direction: "next" | "previous"): Promise<void> {
  const document = activeMarkdown();
  const editor = window.activeTextEditor;
  if (document === undefined || editor === undefined) return tell(l10n.t("Open a Markdown report first."));
  const blanks = findingsIn(document)
    .filter(({ rule }) => rule === "placeholder")
    .map(({ diagnostic }) => diagnostic.range);
  const range =
    direction === "next" ? nextOf(blanks, editor.selection) : previousOf(blanks, editor.selection);
  if (range === undefined) return tell(l10n.t("No blank is left to fill in."));
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The first behind the selection's start; from the last it goes on with the first. */
function nextOf(ranges: readonly Range[], { start }: Selection): Range | undefined {
  return ranges.find((range) => range.start.isAfter(start)) ?? ranges[0];
}

function previousOf(ranges: readonly Range[], { start }: Selection): Range | undefined {
  return ranges.findLast((range) => range.start.isBefore(start)) ?? ranges.at(-1);
}
