import type { ExecuteCommandParams } from "vscode-languageserver";
import type { Localized } from "../../core/text/localized";
import { toWorkspaceEdit } from "../convert/toProto";
import type { Session } from "../session";
import { insertion } from "./insertSection";
import { type Revision, renumbering } from "./renumber";

interface Command {
  readonly label: Localized;
  /** `argument` stands behind the document's address. */
  revise(session: Session, uri: string, argument: unknown): Promise<Revision | undefined>;
}

/** Commands for any editor, by name. Each takes the address of a document first. */
const commands = new Map<string, Command>([
  [
    "reportwright.renumber",
    {
      label: { en: "Renumber sections", zh: "重新编号" },
      revise: (session, uri) => renumbering(session, uri),
    },
  ],
  [
    "reportwright.insertSection",
    {
      label: { en: "Insert section", zh: "插入章节" },
      revise: async (session, uri, id) => (typeof id === "string" ? insertion(session, uri, id) : undefined),
    },
  ],
]);

export const COMMANDS: readonly string[] = [...commands.keys()];

/** workspace/executeCommand: the change goes to the client, which makes it. Answers whether there was one. */
export async function executeCommand(
  session: Session,
  params: ExecuteCommandParams | null,
): Promise<boolean> {
  const [uri, argument] = params?.arguments ?? [];
  const command = params === null ? undefined : commands.get(params.command);
  if (command === undefined || typeof uri !== "string") return false;
  const revision = await command.revise(session, uri, argument);
  if (revision === undefined || revision.edits.length === 0) return false;
  return session.apply(
    session.say(command.label),
    toWorkspaceEdit(session, revision.snapshot, revision.edits),
  );
}
