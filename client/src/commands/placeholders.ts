import { l10n, Range, Selection, TextEditorRevealType, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { activeMarkdown } from "../documents";
import { ask } from "../requests";
import { tell } from "../tell";

/**
 * Reportwright: Next Placeholder, Previous Placeholder. Selects the blank, so that typing fills it in. The server is
 * asked: what the editor shows of findings is that of a moment ago, when the blanks behind the typed text stood elsewhere.
 */
export async function goToPlaceholder(
  client: BaseLanguageClient,
  direction: "next" | "previous",
): Promise<void> {
  const document = activeMarkdown();
  const editor = window.activeTextEditor;
  if (document === undefined || editor === undefined) return tell(l10n.t("Open a Markdown report first."));
  const found = await ask(client, "reportwright/blanks", { textDocument: { uri: document.uri.toString() } });
  const blanks = (found?.blanks ?? []).map(
    ({ start, end }) => new Range(start.line, start.character, end.line, end.character),
  );
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
