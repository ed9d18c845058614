import { insertSnippet } from "../../core/features/insertMissing";
import type { CheckedReport } from "../../core/index";
import { insertSection, newHeading } from "../../core/revise/insertSection";
import type { MissingSection } from "../../core/types/match";
import type { DocumentParams, EditsResult, InsertParams, MissingInfo, MissingResult } from "../protocol";
import type { Session } from "../session";
import type { Revision } from "./renumber";

interface Missing {
  readonly checked: CheckedReport;
  readonly missing: MissingSection;
}

function allMissing(reports: readonly CheckedReport[]): Missing[] {
  return reports.flatMap((checked) => checked.match.missing.map((missing) => ({ checked, missing })));
}

/** reportwright/missing */
export async function missingSections(
  session: Session,
  params: DocumentParams,
): Promise<MissingResult | null> {
  const read = await session.read(params.uri);
  if (read === undefined) return null;
  return { version: read.snapshot.version, missing: allMissing(read.reports).map(toInfo) };
}

function toInfo({ checked: { report, type }, missing }: Missing, index: number): MissingInfo {
  const { heading } = newHeading(report, type, missing);
  return {
    index,
    id: missing.spec.id,
    label: heading.replace(/^#+\s*/, ""),
    parent: missing.parent?.text ?? null,
    hint: missing.spec.hint ?? null,
  };
}

/** reportwright/insertSection: the edits of one of the missing sections, the text to fill in as a snippet. */
export async function insertMissing(session: Session, params: InsertParams): Promise<EditsResult | null> {
  const read = await session.read(params.uri);
  if (read === undefined || read.snapshot.version !== params.version) return null;
  const chosen = allMissing(read.reports)[params.index];
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
  const found = read && allMissing(read.reports).find(({ missing }) => missing.spec.id === id);
  if (read === undefined || found === undefined) return undefined;
  const { report, type } = found.checked;
  return { snapshot: read.snapshot, edits: insertSection(report, type, found.missing) };
}
