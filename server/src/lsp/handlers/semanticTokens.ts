import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensParams,
  SemanticTokensRangeParams,
} from "vscode-languageserver";
import { tokensOf } from "../../core/features/semanticTokens";
import { overlaps } from "../../core/text/span";
import { encodeTokens } from "../convert/tokens";
import type { Session } from "../session";

/** textDocument/semanticTokens/full */
export async function semanticTokens(
  session: Session,
  params: SemanticTokensParams,
): Promise<SemanticTokens | null> {
  const read = await session.read(params.textDocument.uri);
  if (read === undefined) return null;
  return session.tokens.whole(
    read.snapshot.uri,
    encodeTokens(read.snapshot.positions, tokensOf(read.reports)),
  );
}

/** textDocument/semanticTokens/full/delta: what has changed since the answer that the client has. */
export async function semanticTokensDelta(
  session: Session,
  params: SemanticTokensDeltaParams,
): Promise<SemanticTokens | SemanticTokensDelta | null> {
  const read = await session.read(params.textDocument.uri);
  if (read === undefined) return null;
  const data = encodeTokens(read.snapshot.positions, tokensOf(read.reports));
  return session.tokens.since(read.snapshot.uri, params.previousResultId, data);
}

/** textDocument/semanticTokens/range */
export async function semanticTokensRange(
  session: Session,
  params: SemanticTokensRangeParams,
): Promise<SemanticTokens | null> {
  const read = await session.read(params.textDocument.uri);
  if (read === undefined) return null;
  const { positions } = read.snapshot;
  const asked = positions.span(params.range);
  return {
    data: encodeTokens(
      positions,
      tokensOf(read.reports).filter((token) => overlaps(token, asked)),
    ),
  };
}
