import { type Hover, type HoverParams, MarkupKind } from "vscode-languageserver";
import { hoverAt } from "../../core/features/hover";
import { withoutMarks } from "../convert/markup";
import type { Session } from "../session";

/** textDocument/hover */
export async function hover(session: Session, params: HoverParams): Promise<Hover | null> {
  const read = await session.read(params.textDocument.uri);
  if (read === undefined) return null;
  const { positions } = read.snapshot;
  const found = hoverAt(read.reports, positions.offset(params.position));
  if (found === undefined) return null;
  const text = session.say(found.text);
  return {
    range: positions.range(found.span),
    contents: session.features.markdownHover
      ? { kind: MarkupKind.Markdown, value: text }
      : { kind: MarkupKind.PlainText, value: withoutMarks(text) },
  };
}
