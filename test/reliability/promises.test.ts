import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PROMISES } from "./promises";

/* The list of promises is whole, and what it names is there. */

const root = join(import.meta.dirname, "../..");
const textOf = (file: string): string => readFileSync(join(root, file), "utf8");

const numbered = (letter: "L" | "F" | "B", count: number) =>
  Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);

it("every threat has its promise", () => {
  const ids = [...numbered("L", 9), ...numbered("F", 11), ...numbered("B", 12)];
  expect(PROMISES.map(({ id }) => id)).toEqual(ids);
});

describe.each(PROMISES.map((one) => [one.id, one] as const))("%s", (id, { proofs, measured, short }) => {
  it("names a test or a measure, or why there is none", () => {
    expect(proofs.length > 0 || measured !== undefined || short !== undefined).toBe(true);
  });

  it("what it names is there, and counts what it tries", () => {
    for (const { file, tried } of proofs) {
      expect(existsSync(join(root, file)), file).toBe(true);
      if (tried !== undefined) expect(textOf(file)).toMatch(new RegExp(`tries\\(\\s*"${id}",`));
    }
    if (measured !== undefined) expect(existsSync(join(root, measured.page)), measured.page).toBe(true);
  });
});
