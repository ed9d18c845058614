import type { Random } from "../../bench/inputs/random";

/** What a stranger puts where something else is expected. */
const JUNK: readonly unknown[] = [
  null,
  true,
  -1,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER,
  "",
  "x".repeat(5000),
  "__proto__",
  "file:///../../etc/passwd",
  "::::",
  [],
  [null],
  {},
  { toString: 1 },
];

/** The same parameters with one of their values gone or replaced by junk. */
export function spoiled(params: unknown, random: Random): unknown {
  if (!isHolder(params) || random.chance(0.15)) return random.pick(JUNK);
  const keys = Object.keys(params);
  if (keys.length === 0) return random.pick(JUNK);
  const key = random.pick(keys);
  const copy: Record<string, unknown> = Array.isArray(params) ? Object.assign([], params) : { ...params };
  const value = copy[key];
  if (isHolder(value) && random.chance(0.7)) copy[key] = spoiled(value, random);
  else if (random.chance(0.3)) delete copy[key];
  else copy[key] = random.pick(JUNK);
  return copy;
}

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
