import { availableParallelism } from "node:os";
import { describe, expect, it } from "vitest";
import { helpersFor } from "../../server/src/cli/check/jobs";

/** As many as help where nobody asked for any. */
const UNASKED = Math.min(availableParallelism(), 4) - 1;

describe("threads that help with a check", () => {
  for (const [what, jobs, seconds, pieces, all, expected] of [
    ["as many as were asked for, less the one there is", 3, 0, 0, 10, 2],
    ["no more than there are documents left", 8, 0, 0, 3, 2],
    ["none where one thread was asked for", 1, 9, 10, 1000, 0],
    ["none for what is over soon", undefined, 0.1, 10, 1000, 0],
    ["none for little that is left", undefined, 0.5, 10, 30, 0],
    ["where it takes long", undefined, 0.5, 10, 1000, UNASKED],
    ["none for the last document", undefined, 9, 9, 10, 0],
  ] as const)
    it(what, () => expect(helpersFor(jobs, { seconds, pieces, all })).toBe(expected));
});
