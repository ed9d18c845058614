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
  const rules = (zh: boolean) =>
    new Set(outcomes.filter((outcome) => outcome.zh === zh).map(({ operator }) => operator.rule)).size;
  expect(outcomes.length).toBeGreaterThan(1000);
  expect(rules(true)).toBeGreaterThan(25);
  expect(rules(false)).toBeGreaterThan(20);
});

describe.each([
  ["Chinese", true],
  ["English", false],
] as const)("%s", (_, zh) => {
  const own = outcomes.filter((outcome) => outcome.zh === zh);

  it("at least 98 of 100 are found at their place under their rule", () => {
    expect(own.filter(({ found }) => found).length / own.length).toBeGreaterThan(0.98);
  });

  it("at least 97 of 100 are found alone", () => {
    expect(own.filter(({ alone }) => alone).length / own.length).toBeGreaterThan(0.97);
  });
});
