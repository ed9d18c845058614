import { TOKEN_MODIFIERS, TOKEN_TYPES, type Token } from "../../core/features/semanticTokens";
import type { Positions } from "./positions";

/** Tokens as the protocol packs them: five numbers each, places counted from the token before. */
export function encodeTokens(positions: Positions, tokens: readonly Token[]): number[] {
  let line = 0;
  let character = 0;
  return tokens.flatMap((token) => {
    const { start, end } = positions.range(token);
    const down = start.line - line;
    const right = down === 0 ? start.character - character : start.character;
    ({ line, character } = start);
    const modifiers = token.modifier === undefined ? 0 : 1 << TOKEN_MODIFIERS.indexOf(token.modifier);
    return [down, right, end.character - start.character, TOKEN_TYPES.indexOf(token.type), modifiers];
  });
}
