import { type Destination, moveSectionAt } from "../../core/features/moveSection";
import type { Positions } from "../convert/positions";
import { toWorkspaceEdit } from "../convert/toProto";
import { isPosition } from "../documents";
import type { MoveSectionParams, PlainWorkspaceEdit, Refusal } from "../protocol";
import type { Session } from "../session";
import type { Revision } from "./renumber";

/** reportwright/moveSection */
export async function moveSection(
  session: Session,
  params: MoveSectionParams,
): Promise<PlainWorkspaceEdit | Refusal> {
  const read = await session.read(params.textDocument.uri);
  const to = read && destinationOf(read.snapshot.positions, params.to);
  if (read === undefined || to === undefined) return { reason: session.say(NO_DOCUMENT) };
  const { snapshot, setup } = read;
  const moved = moveSectionAt(snapshot.open, setup, snapshot.positions.offset(params.position), to);
  return "reason" in moved
    ? { reason: session.say(moved.reason) }
    : toWorkspaceEdit(session, snapshot, moved.edits);
}

/** Why nothing is done to a document that is not open. */
export const NO_DOCUMENT = { en: "There is no document to change.", zh: "没有可以修改的文档。" };

/** The same for editors that know no more than commands: the section that begins on a line, zero-based. */
export async function moving(
  session: Session,
  uri: string,
  line: unknown,
  to: unknown,
): Promise<Revision | undefined> {
  const read = await session.read(uri);
  if (read === undefined || !Number.isInteger(line)) return undefined;
  const { snapshot, setup } = read;
  const way = destinationOf(snapshot.positions, to);
  const offset = snapshot.positions.offset({ line: Number(line), character: 0 });
  const moved = way && moveSectionAt(snapshot.open, setup, offset, way);
  return moved !== undefined && "edits" in moved ? { snapshot, edits: moved.edits } : undefined;
}

/** The parameter is the client's: it may be anything. */
function destinationOf(positions: Positions, to: unknown): Destination | undefined {
  if (to === "up" || to === "down" || to === "in" || to === "out") return to;
  if (typeof to !== "object" || to === null) return undefined;
  if ("before" in to && isPosition(to.before)) return { before: positions.offset(to.before) };
  return "after" in to && isPosition(to.after) ? { after: positions.offset(to.after) } : undefined;
}
