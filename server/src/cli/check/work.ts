import type { Input } from "../files";
import type { Reporter } from "../reporters/reporter";
import type { BaselineWriter } from "./baseline";
import type { Checker } from "./checker";
import type { Holding } from "./holding";
import type { Told } from "./told";

/** A document of a run, and its place among all that is told of. */
export interface Piece {
  readonly index: number;
  readonly input: Input;
}

/** What a thread checks documents with. */
export interface Worker {
  readonly checker: Checker;
  readonly reporter: Reporter;
  readonly held: Holding;
  readonly baseline?: BaselineWriter;
}

/** Checks a document, and what is to be told of it. */
export function toldOf({ checker, reporter, held, baseline }: Worker, { index, input }: Piece): Told {
  const file = checker.check(input);
  if (file !== undefined) baseline?.add(file);
  return { index, pieces: file === undefined ? [] : reporter.pieces(file), complaints: held.said() };
}
