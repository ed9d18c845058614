import { readReports } from "../../core/check/check";
import { renumberReport } from "../../core/revise/renumberReport";
import type { TextEdit } from "../../core/text/edits";
import type { Snapshot } from "../documents";
import type { DocumentParams, EditsResult } from "../protocol";
import type { Read, Session } from "../session";

/** Edits of one version of a document. */
export interface Revision {
  readonly snapshot: Snapshot;
  readonly edits: readonly TextEdit[];
}

/** reportwright/renumber */
export async function renumber(session: Session, params: DocumentParams): Promise<EditsResult | null> {
  const revision = await renumbering(session, params.uri);
  if (revision === undefined) return null;
  const { snapshot, edits } = revision;
  const { positions, version } = snapshot;
  return {
    version,
    edits: edits.map((edit) => ({ range: positions.range(edit), newText: edit.newText, snippet: false })),
  };
}

/** The same for editors that know no more than commands. */
export async function renumbering(session: Session, uri: string): Promise<Revision | undefined> {
  const read = await session.read(uri);
  return read && { snapshot: read.snapshot, edits: renumberingOf(read) };
}

/** Numbers that are right for all reports of a document; one that nothing names a report counts as one. */
export function renumberingOf({ snapshot, setup }: Read): TextEdit[] {
  const reports = readReports(snapshot.open, setup, true);
  return reports.flatMap(({ report }) => renumberReport(report));
}
