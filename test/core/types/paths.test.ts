import { expect, it } from "vitest";
import { joinPath } from "../../../server/src/core/types/paths";

it.each([
  ["a.yaml", "b.yaml", "b.yaml"],
  ["x/a.yaml", "./b.yaml", "x/b.yaml"],
  ["x/a.yaml", "../b.yaml", "b.yaml"],
  ["x/a.yaml", "y/../../b.yaml", "b.yaml"],
  ["x/a.yaml", "y\\b.yaml", "x/y/b.yaml"],
  ["x/a.yaml", "../../b.yaml", undefined],
  ["a.yaml", "..", undefined],
  ["x/a.yaml", "..", undefined],
  ["a.yaml", "/b.yaml", undefined],
  ["a.yaml", "\\\\host\\b.yaml", undefined],
  ["a.yaml", "C:\\b.yaml", undefined],
  ["a.yaml", "file:///b.yaml", undefined],
  ["a.yaml", "b\0.yaml", undefined],
  ["a.yaml", "x/".repeat(2000), undefined],
])("%s names %s: %s", (from, named, expected) => expect(joinPath(from, named)).toBe(expected));
