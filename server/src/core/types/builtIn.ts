import { BUILT_IN } from "./builtIn.generated";
import type { TypeData } from "./data";

/** A built-in type as it is shipped: what it is found by, and the rest of it unread. */
export interface BuiltIn {
  readonly id: string;
  /** Id, name and aliases. */
  readonly names: readonly string[];
  /** Patterns of the titles that name it. */
  readonly titles: readonly string[];
  /** Globs of the files that are of it. */
  readonly files: readonly string[];
  /** The `TypeData`, as JSON. */
  readonly json: string;
}

const read = new Map<string, TypeData>();

/** All built-in types, by id. */
export const builtIns: readonly BuiltIn[] = BUILT_IN;

/** The data of a built-in type, read when it is first asked for. */
export function dataOf({ id, json }: BuiltIn): TypeData {
  let data = read.get(id);
  if (data === undefined) {
    data = JSON.parse(json) as TypeData;
    read.set(id, data);
  }
  return data;
}
