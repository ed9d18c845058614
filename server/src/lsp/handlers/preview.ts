import { previewMarks } from "../../core/features/previewMarks";
import type { PreviewResult, TextDocumentParams } from "../protocol";
import type { Session } from "../session";

/** reportwright/preview: what the preview of a document shows besides its text. */
export async function preview(session: Session, params: TextDocumentParams): Promise<PreviewResult | null> {
  const read = await session.read(params.textDocument.uri);
  if (read === undefined) return null;
  const { positions, version } = read.snapshot;
  const { official, marks, gaps } = previewMarks(read.reports);
  return {
    version,
    official,
    marks,
    gaps: gaps.map(({ name, offset, before }) => ({
      name,
      line: positions.position(offset).line + (before ? 0 : 1),
    })),
  };
}
