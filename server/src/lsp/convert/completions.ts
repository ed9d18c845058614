import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
} from "vscode-languageserver";
import type { SectionProposal } from "../../core/features/completion";
import type { BodyProposal } from "../../core/features/proposeBody";
import type { FrontMatterProposal } from "../../core/features/proposeFrontMatter";
import type { ReferenceProposal } from "../../core/features/proposeReferences";
import type { DirectiveProposal } from "../../core/features/proposeRules";
import type { TypeProposal } from "../../core/features/typeNames";
import type { Snapshot } from "../documents";
import type { Session } from "../session";
import { toTextEdits } from "./toProto";

/** A report type, in front matter. */
export function typeItem(
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

/** A section that the report lacks, with its heading. `index`: its place among those proposed. */
export function sectionItem(
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

/** The text that an empty section begins with. */
export function bodyItem(session: Session, { positions }: Snapshot, proposal: BodyProposal): CompletionItem {
  const { snippets } = session.features;
  const { spec, range } = proposal;
  return {
    label: session.say({ en: `${spec.name}: text to fill in`, zh: `${spec.name}：待填写的正文` }),
    kind: CompletionItemKind.Snippet,
    documentation: spec.hint,
    filterText: "/、",
    insertTextFormat: snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    insertTextMode: InsertTextMode.asIs,
    textEdit: { range: positions.range(range), newText: snippets ? proposal.snippet : proposal.plain },
  };
}

/** Something that a reference may point to. */
export function referenceItem(
  { positions }: Snapshot,
  { text, name, range, filter }: ReferenceProposal,
  index: number,
): CompletionItem {
  return {
    label: text,
    labelDetails: { description: name },
    detail: name,
    kind: CompletionItemKind.Reference,
    sortText: String(index).padStart(3, "0"),
    filterText: filter,
    textEdit: { range: positions.range(range), newText: text },
  };
}

/** A key of front matter, or a value. */
export function frontMatterItem(
  session: Session,
  { positions }: Snapshot,
  { text, detail, range, required }: FrontMatterProposal,
): CompletionItem {
  return {
    label: text.replace(/: $/, ""),
    kind: text.endsWith(": ") ? CompletionItemKind.Property : CompletionItemKind.EnumMember,
    detail: detail && session.say(detail),
    sortText: `${required ? 0 : 1} ${text}`,
    textEdit: { range: positions.range(range), newText: text },
  };
}

/** A rule, in a comment that switches it off. */
export function directiveItem(
  session: Session,
  { positions }: Snapshot,
  { text, detail, range, found }: DirectiveProposal,
): CompletionItem {
  return {
    label: text,
    kind: CompletionItemKind.Constant,
    detail: detail && session.say(detail),
    sortText: `${found ? 0 : 1} ${text}`,
    textEdit: { range: positions.range(range), newText: text },
  };
}
