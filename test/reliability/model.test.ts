import fc from "fast-check";
import { expect, it } from "vitest";
import { start } from "../lsp/client";
import { follow, steps } from "./model";
import { tries } from "./tries";

/* A client that opens, changes, closes and renames documents as it likes, and a model that says what the server must say. */

const RUNS = 500;
const STEPS = 40;

it(`text and findings are the model's after any of ${RUNS} runs of up to ${STEPS} steps`, async () => {
  const server = await start();
  await fc.assert(
    fc.asyncProperty(steps(STEPS), (taken) => follow(taken, server)),
    { seed: 7, numRuns: RUNS },
  );
  expect(server.complaints).toBe("");
});

tries("F5", RUNS);
