import type { SelectionRange, SelectionRangeParams } from "vscode-languageserver";
import { selectionsAt } from "../../core/features/selectionRanges";
import { isPosition } from "../documents";
import type { Session } from "../session";

/** textDocument/selectionRange */
export async function selectionRange(
  session: Session,
  params: SelectionRangeParams,
): Promise<SelectionRange[] | null> {
  const read = await session.read(params.textDocument.uri);
  if (read === undefined || !Array.isArray(params.positions)) return null;
  const { positions, open } = read.snapshot;
  return params.positions.filter(isPosition).map((position) => {
    const spans = selectionsAt(open.document, read.reports, positions.offset(position));
    const around = spans.reduceRight<SelectionRange | undefined>(
      (parent, span) => ({ range: positions.range(span), ...(parent && { parent }) }),
      undefined,
    );
    return around ?? { range: { start: position, end: position } };
  });
}
