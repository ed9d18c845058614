import { join, relative } from "node:path";
import { expect, it } from "vitest";
import { type Id, pledgeOf } from "./promises";

const root = join(import.meta.dirname, "../..");

/**
 * Registers a test that holds the number of things that this file tries for a promise against the number that the
 * page of promises names. `count` is asked when the tests above have run.
 */
export function tries(id: Id, count: number | (() => number)): void {
  it(`${id} is tried as often as the page of promises says`, () => {
    const file = relative(root, expect.getState().testPath ?? "").replaceAll("\\", "/");
    const proof = pledgeOf(id).proofs.find((one) => one.file === file);
    const number = typeof count === "number" ? count : count();
    const told = proof?.orMore ? Math.min(number, proof.tried ?? 0) : number;
    expect({ id, file, tried: told }).toEqual({ id, file, tried: proof?.tried });
  });
}
