import { documentedRules } from "../core/rules/all";
import type { KnownRules } from "../core/types/reading/readType";

/** The rules that a configuration or type may speak of, with the names of their options. */
export const knownRules: KnownRules = new Map(
  documentedRules.map((rule): [string, readonly string[]] => [rule.id, Object.keys(rule.options ?? {})]),
);
