import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionParams,
  InsertTextFormat,
  InsertTextMode,
} from "vscode-languageserver";
import { proposeSections, type SectionProposal } from "../../core/features/completion";
import { proposeTypes, type TypeProposal } from "../../core/features/typeNames";
import { toTextEdits } from "../convert/toProto";
import type { Snapshot } from "../documents";
import type { Session } from "../session";

/** textDocument/completion */
export async function completion(
  session: Session,
  params: CompletionParams,
): Promise<CompletionItem[] | null> {
  const read = await session.read(params.textDocument.uri);
  if (read === undefined) return null;
  const { snapshot, setup } = read;
  const offset = snapshot.positions.offset(params.position);
  return [
    ...proposeTypes(snapshot.open, setup.library, offset).map((type) => typeItem(session, snapshot, type)),
    ...proposeSections(snapshot.open, setup, offset).map((section, index) =>
      sectionItem(session, snapshot, section, index),
    ),
  ];
}

function typeItem(
  session: Session,
  snapshot: Snapshot,
  { type, range, filter }: TypeProposal,
): CompletionItem {
  return {
    label: type.id,
    kind: CompletionItemKind.EnumMember,
    detail: session.say(type.name),
    filterText: filter,
    textEdit: { range: snapshot.positions.range(range), newText: type.id },
  };
}

function sectionItem(
  session: Session,
  snapshot: Snapshot,
  proposal: SectionProposal,
  index: number,
): CompletionItem {
  const { features } = session;
  const { spec, type } = proposal;
  const newText = features.snippets ? proposal.snippet : proposal.plain;
  return {
    label: proposal.label,
    kind: CompletionItemKind.Snippet,
    detail: session.say(type.name),
    documentation: spec.hint,
    // The order of the type, whatever the editor's own.
    sortText: String(index).padStart(3, "0"),
    preselect: index === 0,
    filterText: proposal.filter,
    insertTextFormat: features.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    insertTextMode: InsertTextMode.asIs,
    textEdit: { range: snapshot.positions.range(proposal.range), newText },
    additionalTextEdits: toTextEdits(snapshot, proposal.edits),
  };
}
