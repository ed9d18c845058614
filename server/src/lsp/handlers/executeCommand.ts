import type { ExecuteCommandParams } from "vscode-languageserver";
import type { Localized } from "../../core/text/localized";
import { toWorkspaceEdit } from "../convert/toProto";
import type { Session } from "../session";
import { insertion } from "./insertSection";
import { moving } from "./moveSection";
import { type Revision, renumbering } from "./renumber";
import { switching } from "./switchScheme";

interface Command {
  readonly label: Localized;
  /** `args` stand behind the document's address. */
  revise(session: Session, uri: string, ...args: unknown[]): Promise<Revision | undefined>;
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
  [
    "reportwright.moveSection",
    {
      label: { en: "Move section", zh: "移动章节" },
      revise: (session, uri, line, to) => moving(session, uri, line, to),
    },
  ],
  [
    "reportwright.switchScheme",
    {
      label: { en: "Switch numbering scheme", zh: "切换编号方案" },
      revise: (session, uri, scheme) => switching(session, uri, scheme),
    },
  ],
]);

export const COMMANDS: readonly string[] = [...commands.keys()];

/** workspace/executeCommand: the change goes to the client, which makes it. Answers whether there was one. */
export async function executeCommand(
  session: Session,
  params: ExecuteCommandParams | null,
): Promise<boolean> {
  const [uri, ...args]: unknown[] = Array.isArray(params?.arguments) ? params.arguments : [];
  const command = params === null ? undefined : commands.get(params.command);
  if (command === undefined || typeof uri !== "string") return false;
  const revision = await command.revise(session, uri, ...args);
  if (revision === undefined || revision.edits.length === 0) return false;
  return session.apply(
    session.say(command.label),
    toWorkspaceEdit(session, revision.snapshot, revision.edits),
  );
}
