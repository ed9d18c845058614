import { expect, it } from "vitest";
import { Random } from "../bench/inputs/random";
import { start } from "../lsp/client";
import { soak } from "./soak";
import { tries } from "./tries";

/* The short form of `npm run soak`. */

const OPENINGS = 400;
const EDITS_EACH = 10;
/** Memory goes up and down with the collector of garbage; what leaks a document each time goes up by far more. */
const GROWTH = 0.05;

it("memory and handles stay as they are while documents come and go", async () => {
  const server = await start();
  const { growth, handles } = await soak(server, new Random(3), { most: OPENINGS, editsEach: EDITS_EACH });
  expect(handles ?? 0).toBeLessThanOrEqual(0);
  expect(growth ?? 0).toBeLessThanOrEqual(GROWTH);
  expect(server.complaints).toBe("");
});

tries("L5", OPENINGS * EDITS_EACH);
