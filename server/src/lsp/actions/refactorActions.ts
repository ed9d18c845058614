import type { CodeAction } from "vscode-languageserver";
import { type Refactoring, refactoringsAt } from "../../core/features/refactorings";
import type { Range } from "../../core/text/lineIndex";
import { isRange } from "../documents";
import type { Read, Session } from "../session";
import { wants, withEdit } from "./action";

/** What a client hands back to have an action's edit computed. */
interface Asked {
  readonly uri: string;
  readonly version: number;
  readonly range: Range;
}

const kindOf = ({ id }: Refactoring): string => `refactor.${id}`;

/** Changes of the structure where the cursor is. Their edits come later, where the client can ask for them. */
export function refactorActions(
  session: Session,
  { snapshot, setup, reports }: Read,
  range: Range,
  only: readonly string[] | undefined,
): CodeAction[] {
  const offset = snapshot.positions.offset(range.start);
  const found = refactoringsAt(snapshot.open, setup, offset, reports);
  return found
    .filter((one) => wants(only, kindOf(one)))
    .flatMap((one) => {
      const action: CodeAction = { title: session.say(one.title), kind: kindOf(one) };
      const { uri, version } = snapshot;
      if (session.features.resolvesCodeActions)
        return [{ ...action, data: { uri, version, range } satisfies Asked }];
      const edits = one.edits();
      return edits.length === 0 ? [] : [withEdit(session, snapshot, action, edits)];
    });
}

/** The action with its edit, if the document is still the same; nothing in `data` is believed but where it points to. */
export async function resolved(session: Session, action: CodeAction): Promise<CodeAction> {
  const asked = readAsked(action.data);
  const read = asked && (await session.read(asked.uri));
  if (asked === undefined || read?.snapshot.version !== asked.version) return action;
  const { snapshot, setup } = read;
  const found = refactoringsAt(snapshot.open, setup, snapshot.positions.offset(asked.range.start)).find(
    (one) => kindOf(one) === action.kind && session.say(one.title) === action.title,
  );
  return found === undefined ? action : withEdit(session, snapshot, action, found.edits());
}

function readAsked(data: unknown): Asked | undefined {
  if (typeof data !== "object" || data === null || !("uri" in data) || !("version" in data)) return undefined;
  if (!("range" in data) || !isRange(data.range)) return undefined;
  const { uri, version, range } = data;
  return typeof uri === "string" && typeof version === "number" ? { uri, version, range } : undefined;
}
