import { nameType } from "../../core/features/nameType";
import { writtenName } from "../../core/features/scaffoldFrontMatter";
import { toWorkspaceEdit } from "../convert/toProto";
import type { PlainWorkspaceEdit, Refusal, SetTypeParams } from "../protocol";
import type { Session } from "../session";
import { NO_DOCUMENT } from "./moveSection";

const NO_TYPE = {
  en: "There is no such report type any more. Please choose another.",
  zh: "该报告类型已不存在，请另选一种。",
};

/** reportwright/setType: front matter names the type from now on. */
export async function setType(
  session: Session,
  params: SetTypeParams,
): Promise<PlainWorkspaceEdit | Refusal> {
  const opened = await session.opened(params.textDocument.uri);
  if (opened === undefined) return { reason: session.say(NO_DOCUMENT) };
  const { snapshot, setup } = opened;
  const type = typeof params.type === "string" ? setup.library.named(params.type) : undefined;
  if (type === undefined) return { reason: session.say(NO_TYPE) };
  return toWorkspaceEdit(session, snapshot, nameType(snapshot.open, writtenName(type, setup.library)));
}
