import type { DocumentLink, DocumentLinkParams } from "vscode-languageserver";
import { mentionsIn } from "../../core/features/referents";
import type { Session } from "../session";

/** textDocument/documentLink: references that point to one place, as `#L12,1` of the document itself. */
export async function documentLink(
  session: Session,
  params: DocumentLinkParams,
): Promise<DocumentLink[] | null> {
  const read = await session.read(params.textDocument.uri);
  if (read === undefined) return null;
  const { uri, positions, open } = read.snapshot;
  return read.reports.flatMap(({ report }) =>
    mentionsIn(report).flatMap(({ span, referents }) => {
      const [referent, other] = referents;
      // Links to headings are the editor's own.
      const isLink = open.document.slice(span.start - 1, span.start) === "#";
      if (referent === undefined || other !== undefined || isLink) return [];
      const { line, character } = open.document.positionAt(referent.range.start);
      const tooltip = open.document.slice(referent.range.start, referent.range.end).replace(/^#+\s*/, "");
      return { range: positions.range(span), target: `${uri}#L${line + 1},${character + 1}`, tooltip };
    }),
  );
}
