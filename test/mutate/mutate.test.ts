/** A fixed share of `npm run mutate`: defects that people make, seeded in clean reports, are found, and found alone. */
import { describe, expect, it } from "vitest";
import { checkText } from "../rules/runner/check";
import { cleanReports, mutate } from "./mutate";

const reports = cleanReports();
const outcomes = mutate(reports, 1);

it("begins with reports that have no finding above a hint", () => {
  const found = reports.flatMap(({ name, source }) =>
    checkText(source, { type: "detected" })
      .findings.filter(({ severity }) => severity !== "hint")
      .map(({ rule }) => `${name}: ${rule}`),
  );
  expect(found).toEqual([]);
});

it("seeds many defects of many rules, in both languages", () => {
  const count = (zh: boolean) =>
    new Set(outcomes.filter((outcome) => outcome.zh === zh).map(({ operator }) => operator.rule)).size;
  expect(outcomes.length).toBeGreaterThan(1500);
  expect(count(true)).toBeGreaterThan(35);
  expect(count(false)).toBeGreaterThan(28);
});

const rules = [...new Set(outcomes.map(({ operator }) => operator.rule))];
const kinds = rules.flatMap((rule) =>
  [true, false].flatMap((zh) => {
    const own = outcomes.filter((outcome) => outcome.operator.rule === rule && outcome.zh === zh);
    return own.length === 0 ? [] : [[rule, zh ? "Chinese" : "English", own] as const];
  }),
);

describe.each(kinds)("%s in %s", (_, __, own) => {
  it("is found at its place at least 99 times of 100", () => {
    expect(own.filter(({ found }) => found).length / own.length).toBeGreaterThanOrEqual(0.99);
  });

  it("is found alone at least 97 times of 100", () => {
    expect(own.filter(({ alone }) => alone).length / own.length).toBeGreaterThanOrEqual(0.97);
  });
});
