import { type Destination, moveSectionAt } from "../../core/features/moveSection";
import type { Positions } from "../convert/positions";
import { toWorkspaceEdit } from "../convert/toProto";
import { isPosition } from "../documents";
import type { MoveSectionParams, PlainWorkspaceEdit, Refusal } from "../protocol";
import type { Session } from "../session";

/** reportwright/moveSection */
export async function moveSection(
  session: Session,
  params: MoveSectionParams,
): Promise<PlainWorkspaceEdit | Refusal> {
  const read = await session.read(params.textDocument.uri);
  const to = read && destinationOf(read.snapshot.positions, params.to);
  if (read === undefined || to === undefined) return { reason: session.say(NOTHING) };
  const { snapshot, setup } = read;
  const moved = moveSectionAt(snapshot.open, setup, snapshot.positions.offset(params.position), to);
  return "reason" in moved
    ? { reason: session.say(moved.reason) }
    : toWorkspaceEdit(session, snapshot, moved.edits);
}

const NOTHING = { en: "There is no document to change.", zh: "没有可以修改的文档。" };

/** The parameter is the client's: it may be anything. */
function destinationOf(positions: Positions, to: unknown): Destination | undefined {
  if (to === "up" || to === "down" || to === "in" || to === "out") return to;
  if (typeof to !== "object" || to === null) return undefined;
  if ("before" in to && isPosition(to.before)) return { before: positions.offset(to.before) };
  return "after" in to && isPosition(to.after) ? { after: positions.offset(to.after) } : undefined;
}
