import { switchSchemeAt } from "../../core/features/switchScheme";
import { toWorkspaceEdit } from "../convert/toProto";
import { isPosition } from "../documents";
import type { PlainWorkspaceEdit, Refusal, SwitchSchemeParams } from "../protocol";
import type { Session } from "../session";
import { NO_DOCUMENT } from "./moveSection";
import type { Revision } from "./renumber";

/** reportwright/switchScheme */
export async function switchScheme(
  session: Session,
  params: SwitchSchemeParams,
): Promise<PlainWorkspaceEdit | Refusal> {
  const read = await session.read(params.textDocument.uri);
  if (read === undefined) return { reason: session.say(NO_DOCUMENT) };
  const { snapshot, setup } = read;
  const offset = isPosition(params.position) ? snapshot.positions.offset(params.position) : 0;
  const switched = switchSchemeAt(snapshot.open, setup, offset, params.scheme);
  return "reason" in switched
    ? { reason: session.say(switched.reason) }
    : toWorkspaceEdit(session, snapshot, switched.edits);
}

/** The same for editors that know no more than commands: of the document's first report. */
export async function switching(
  session: Session,
  uri: string,
  scheme: unknown,
): Promise<Revision | undefined> {
  const read = await session.read(uri);
  if (read === undefined || typeof scheme !== "string") return undefined;
  const switched = switchSchemeAt(read.snapshot.open, read.setup, 0, scheme);
  return "edits" in switched ? { snapshot: read.snapshot, edits: switched.edits } : undefined;
}
