import { type Insertable, insertableSections } from "../../core/features/insertable";
import { insertSnippet } from "../../core/features/insertMissing";
import { insertSection, newHeading } from "../../core/revise/insertSection";
import type {
  DocumentParams,
  EditsResult,
  InsertableInfo,
  InsertableResult,
  InsertParams,
} from "../protocol";
import type { Session } from "../session";
import type { Revision } from "./renumber";

/** reportwright/insertable */
export async function insertable(session: Session, params: DocumentParams): Promise<InsertableResult | null> {
  const read = await session.read(params.uri);
  if (read === undefined) return null;
  return { version: read.snapshot.version, sections: insertableSections(read.reports).map(toInfo) };
}

function toInfo({ checked: { report, type }, missing, required }: Insertable, index: number): InsertableInfo {
  const { heading } = newHeading(report, type, missing);
  return {
    index,
    id: missing.spec.id,
    label: heading.replace(/^#+\s*/, ""),
    parent: missing.parent?.text ?? null,
    hint: missing.spec.hint ?? null,
    required,
  };
}

/** reportwright/insertSection: the edits of one of the sections that can be inserted, the text to fill in as a snippet. */
export async function insertChosen(session: Session, params: InsertParams): Promise<EditsResult | null> {
  const read = await session.read(params.uri);
  if (read === undefined || read.snapshot.version !== params.version) return null;
  const chosen = insertableSections(read.reports).find((_, index) => index === params.index);
  if (chosen === undefined) return null;
  const { report, type } = chosen.checked;
  const { positions, version } = read.snapshot;
  const edits = insertSnippet(report, type, chosen.missing).map(({ snippet, ...edit }) => ({
    range: positions.range(edit),
    newText: edit.newText,
    snippet,
  }));
  return { version, edits };
}

/** The same as plain text, by the id of the section: for editors that know no more than commands. */
export async function insertion(session: Session, uri: string, id: string): Promise<Revision | undefined> {
  const read = await session.read(uri);
  const found = read && insertableSections(read.reports).find(({ missing }) => missing.spec.id === id);
  if (read === undefined || found === undefined) return undefined;
  const { report, type } = found.checked;
  return { snapshot: read.snapshot, edits: insertSection(report, type, found.missing) };
}
