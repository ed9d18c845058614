import type { DocumentParams, DocumentStatus } from "../protocol";
import type { Session } from "../session";
import { statusOf } from "../status";

/** reportwright/status */
export async function status(session: Session, params: DocumentParams): Promise<DocumentStatus | null> {
  const checked = await session.check(params.uri);
  return checked === undefined ? null : statusOf(session, checked);
}
