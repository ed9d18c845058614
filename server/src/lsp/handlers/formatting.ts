import type {
  DocumentFormattingParams,
  DocumentOnTypeFormattingParams,
  DocumentRangeFormattingParams,
  TextEdit,
} from "vscode-languageserver";
import { formatReport } from "../../core/features/formatReport";
import { nextOrdinal } from "../../core/features/nextOrdinal";
import { toTextEdits } from "../convert/toProto";
import type { Session } from "../session";

/** textDocument/formatting */
export async function formatting(
  session: Session,
  params: DocumentFormattingParams,
): Promise<TextEdit[] | null> {
  const checked = await session.check(params.textDocument.uri);
  return checked === undefined ? null : toTextEdits(checked.snapshot, formatReport(checked.result));
}

/** textDocument/rangeFormatting */
export async function rangeFormatting(
  session: Session,
  params: DocumentRangeFormattingParams,
): Promise<TextEdit[] | null> {
  const checked = await session.check(params.textDocument.uri);
  if (checked === undefined) return null;
  const { snapshot, result } = checked;
  return toTextEdits(snapshot, formatReport(result, snapshot.positions.span(params.range)));
}

/** textDocument/onTypeFormatting: the next ordinal behind Enter. */
export async function onTypeFormatting(
  session: Session,
  params: DocumentOnTypeFormattingParams,
): Promise<TextEdit[] | null> {
  const opened = params.ch === "\n" ? await session.opened(params.textDocument.uri) : undefined;
  if (opened === undefined) return null;
  const { snapshot, setup } = opened;
  const edit = nextOrdinal(snapshot.open, setup, snapshot.positions.offset(params.position));
  return edit === undefined ? [] : toTextEdits(snapshot, [edit]);
}
