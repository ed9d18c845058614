import type { CompletionItem, CompletionParams } from "vscode-languageserver";
import { proposeSections } from "../../core/features/completion";
import { proposeBody } from "../../core/features/proposeBody";
import { proposeFrontMatter } from "../../core/features/proposeFrontMatter";
import { proposeReferences } from "../../core/features/proposeReferences";
import { opensDirective, proposeDirectives } from "../../core/features/proposeRules";
import { proposeTypes } from "../../core/features/typeNames";
import { completionInConfiguration } from "../configurationFiles";
import {
  bodyItem,
  directiveItem,
  frontMatterItem,
  referenceItem,
  sectionItem,
  typeItem,
} from "../convert/completions";
import type { Read, Session } from "../session";

/** textDocument/completion */
export async function completion(
  session: Session,
  params: CompletionParams,
): Promise<CompletionItem[] | null> {
  const own = await completionInConfiguration(session, params);
  if (own !== undefined) return own;
  const read = await session.read(params.textDocument.uri);
  if (read === undefined) return null;
  const offset = read.snapshot.positions.offset(params.position);
  if (!opensDirective(read.snapshot.open, offset)) return proposals(session, read, offset);
  const checked = await session.check(params.textDocument.uri);
  return proposeDirectives(read.snapshot.open, checked?.result.findings ?? [], offset).map((proposal) =>
    directiveItem(session, read.snapshot, proposal),
  );
}

function proposals(session: Session, { snapshot, setup, reports }: Read, offset: number): CompletionItem[] {
  const { open } = snapshot;
  const body = proposeBody(open, reports, offset);
  return [
    ...proposeTypes(open, setup.library, offset).map((type) => typeItem(session, snapshot, type)),
    ...proposeFrontMatter(open, reports, offset).map((found) => frontMatterItem(session, snapshot, found)),
    ...proposeReferences(open, reports, offset).map((found, i) => referenceItem(snapshot, found, i)),
    ...proposeSections(open, setup, offset).map((found, i) => sectionItem(session, snapshot, found, i)),
    ...(body === undefined ? [] : [bodyItem(session, snapshot, body)]),
  ];
}
