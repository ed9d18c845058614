import type { CodeLens, CodeLensParams } from "vscode-languageserver";
import { lensesOf } from "../../core/features/lenses";
import type { Session } from "../session";

/** textDocument/codeLens: facts above titles and headings. Those on titles open the view of a client that has one. */
export async function codeLens(session: Session, params: CodeLensParams): Promise<CodeLens[] | null> {
  const checked = await session.check(params.textDocument.uri);
  if (checked === undefined) return null;
  const view = session.features.own === undefined ? "" : "reportwright.showReportView";
  return lensesOf(checked.result).map(({ span, text, whole }) => ({
    range: checked.snapshot.positions.range(span),
    command: { title: session.say(text), command: whole ? view : "" },
  }));
}
