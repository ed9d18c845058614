import type { Hover, HoverParams } from "vscode-languageserver";
import { hoverAt } from "../../core/features/hover";
import { hoverInConfiguration } from "../configurationFiles";
import { toMarkup } from "../convert/markup";
import type { Session } from "../session";

/** textDocument/hover */
export async function hover(session: Session, params: HoverParams): Promise<Hover | null> {
  const own = await hoverInConfiguration(session, params);
  if (own !== undefined) return own;
  const checked = await session.check(params.textDocument.uri);
  if (checked === undefined) return null;
  const { snapshot, setup } = checked;
  const { positions, open } = snapshot;
  const offset = positions.offset(params.position);
  const found = hoverAt(checked.reports, offset, checked.result.findings, { opened: open, setup });
  if (found === undefined) return null;
  return {
    range: positions.range(found.span),
    contents: toMarkup(session.features, session.say(found.text)),
  };
}
