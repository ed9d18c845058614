import type { ExecuteCommandParams } from "vscode-languageserver";
import { toWorkspaceEdit } from "../convert/toProto";
import type { Session } from "../session";
import { insertSectionEdits } from "./insertSection";

/** Commands for any editor. Each takes the document's address first. */
export const COMMANDS = ["reportwright.insertSection"] as const;

/** workspace/executeCommand: the change goes back to the client, which makes it. True when there was one. */
export async function executeCommand(session: Session, params: ExecuteCommandParams): Promise<boolean> {
  const [uri, section] = params.arguments ?? [];
  if (typeof uri !== "string") return false;
  if (params.command === "reportwright.insertSection" && typeof section === "string") {
    const found = await insertSectionEdits(session, uri, section);
    const label = session.say({ en: "Insert section", zh: "插入章节" });
    return found !== undefined && session.apply(label, toWorkspaceEdit(session, found.snapshot, found.edits));
  }
  return false;
}
