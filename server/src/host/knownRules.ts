import { allRules } from "../core/rules/all";
import type { KnownRules } from "../core/types/reading/readType";

/** Findings that have a name and a severity, though no rule of the list makes them. */
const OTHERS = ["invalid-config", "unused-suppression", "internal-error"];

/** The rules that a configuration or type may speak of, with the names of their options. */
export const knownRules: KnownRules = new Map([
  ...OTHERS.map((id): [string, readonly string[]] => [id, []]),
  ...allRules.map((rule): [string, readonly string[]] => [rule.id, Object.keys(rule.options ?? {})]),
]);
