import { describe, expect, it } from "vitest";
import type { TypeProblem } from "../../server/src/core/types/problem";
import { readType, TYPE_SHAPE } from "../../server/src/core/types/reading/readType";
import { knownRules } from "../../server/src/host/knownRules";
import { CONFIG_SHAPE, readConfig } from "../../server/src/host/readConfig";
import { type Invalid, invalidFiles } from "./invalidConfig";
import { tries } from "./tries";

/* What the readers say they take is gone through: at every place stands what they do not take. */

const FILES: readonly [string, readonly Invalid[], (text: string) => readonly TypeProblem[]][] = [
  ["configuration", invalidFiles(CONFIG_SHAPE), (text) => readConfig(text, knownRules).problems],
  ["report types", invalidFiles(TYPE_SHAPE), (text) => readType(text, knownRules).problems],
];

describe.each(FILES)("%s", (_, files, problemsOf) => {
  it.each(files)("$name", ({ text, start, end, meant }) => {
    const problems = problemsOf(text);
    for (const { span } of problems) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeLessThanOrEqual(text.length);
    }
    const here = problems.filter(({ span }) => span.start < end && span.end > start);
    expect(here).not.toEqual([]);
    const told = here.map(({ message }) => message.en).join("\n");
    if (meant !== undefined) expect(told).toContain(`Did you mean “${meant}”`);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

tries(
  "B11",
  FILES.reduce((sum, [, files]) => sum + files.length, 0),
);
