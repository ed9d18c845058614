import { expect, it } from "vitest";
import { Random } from "../bench/inputs/random";
import { launch, shakeHands, TELLING_ITS_HEAP } from "../lsp/client";
import { soak } from "./soak";
import { tries } from "./tries";

/* The short form of `npm run soak`. */

const OPENINGS = 400;
const EDITS_EACH = 10;
/**
 * What is in use once garbage is collected grows by 7 to 10 % here, while V8 still learns what to compile, and by 2 % over
 * six times as many documents. A document kept each time makes it a third more.
 */
const GROWTH = 0.2;

it("memory and handles stay as they are while documents come and go", async () => {
  const server = await shakeHands(await launch(TELLING_ITS_HEAP));
  const effort = { most: OPENINGS, editsEach: EDITS_EACH, measure: () => server.heap() };
  const { growth, handles } = await soak(server, new Random(3), effort);
  expect(handles ?? 0).toBeLessThanOrEqual(0);
  expect(growth).toBeLessThanOrEqual(GROWTH);
  expect(server.complaints).toBe("");
});

tries("L5", OPENINGS * EDITS_EACH);
