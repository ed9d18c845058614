import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { start } from "../lsp/client";
import { tries } from "./tries";
import { again, type Case, type Count, fuzz } from "./wire/fuzz";
import { METHODS } from "./wire/requests";

/*
 * Random documents, and random requests about them, well formed and not, over the wire. `npm run soak` tries more with other
 * seeds; what it finds is kept in wire/cases.json.
 */

const OPERATIONS = 20_000;
const SEEDS = [1, 100_001];
const cases: readonly Case[] = JSON.parse(readFileSync(join(import.meta.dirname, "wire/cases.json"), "utf8"));

const count: Count = { documents: 0, operations: 0, by: new Map() };

describe("any document survives any request", () => {
  it("every request that is offered is tried", async () => {
    const { capabilities } = await start();
    const offered = Object.keys(capabilities).filter((name) => name.endsWith("Provider"));
    const tried = new Set(Object.values(METHODS).map(({ capability }) => capability));
    expect(offered.filter((name) => !tried.has(name))).toEqual([]);
  });

  it.each(SEEDS)(`${OPERATIONS / SEEDS.length} of them, from seed %i`, async (seed) => {
    const server = await start();
    await fuzz(server, seed, count.operations + OPERATIONS / SEEDS.length, count);
    expect(server.complaints).toBe("");
  });

  tries("B2", () => count.operations);
  tries("B3", () => count.operations);

  it.each(cases.map((one, i) => [`${i + 1}: ${one.method}`, one] as const))(
    "found before, %s",
    async (_, one) => {
      await again(await start(), one);
    },
  );
});
