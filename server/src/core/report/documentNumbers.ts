import { foundIn } from "../syntax/passages";
import { Sign } from "../syntax/signs";
import { matchesIn } from "../text/matches";
import type { Span } from "../text/span";

/** The number of an official document that is not written as it should be: 国办发[2023]05号. Of its block's start. */
export interface DocumentNumber extends Span {
  readonly text: string;
  /** Year and number alone: 〔2023〕5号. */
  readonly right: string;
}

/** The agency's letters are Han; a court's case number has others between year and number and is none. */
const NUMBER =
  /(?<=\p{Script=Han})(?<open>[[［(（【〔])(?<year>(?:19|20)\d\d)(?<close>[\]］)）】〕])(?<nth>第?)(?<zeros>0*)(?<number>[1-9]\d{0,4})号/gu;

/** The document numbers of a block that break GB/T 9704-2012, 7.2.5: year in 〔〕, no 第, no leading zeros. */
export const wrongDocumentNumbersOf = foundIn(
  Sign.bracketedYear,
  ({ prose, inQuote }): readonly DocumentNumber[] =>
    inQuote
      ? []
      : matchesIn(prose.text, NUMBER).flatMap((match) => {
          const { year = "", number = "" } = match.groups ?? {};
          const [text] = match;
          const right = `〔${year}〕${number}号`;
          if (text === right) return [];
          return [{ ...prose.sourceSpan(match.index, match.index + text.length), text, right }];
        }),
);
