import { describe, expect, it } from "vitest";
import { helpersFor, mostThreads } from "../../server/src/cli/check/jobs";

describe("threads that help with a check", () => {
  for (const [what, jobs, seconds, pieces, all, expected] of [
    ["as many as were asked for, less the one there is", 3, 0, 0, 10, 2],
    ["no more than there are documents left", 8, 0, 0, 3, 2],
    ["none where one thread was asked for", 1, 9, 10, 1000, 0],
    ["none for what is over soon", undefined, 0.1, 10, 1000, 0],
    ["none for little that is left", undefined, 0.5, 10, 30, 0],
    ["where it takes long", undefined, 0.5, 10, 1000, 2],
    ["no more than there are documents left, where nobody asked", undefined, 20, 10, 12, 1],
    ["none for the last document", undefined, 9, 9, 10, 0],
  ] as const)
    it(what, () => expect(helpersFor(jobs, { seconds, pieces, all }, () => 6)).toBe(expected));
});

describe("threads that nobody asked for, the first among them", () => {
  for (const [cores, threads] of [
    [1, 1],
    [2, 1],
    [3, 1],
    [4, 2],
    [7, 3],
    [8, 4],
    [64, 4],
  ] as const)
    it(`${threads} of ${cores} cores`, () => expect(mostThreads(undefined, () => cores)).toBe(threads));
});
