/** As much of Node's assert as the suite uses, for hosts without Node. */

export function ok(value: unknown, message?: string): asserts value {
  if (!value) throw new Error(message ?? `expected something true, found ${value}`);
}

export function equal(actual: unknown, expected: unknown, message = ""): void {
  if (!Object.is(actual, expected))
    throw new Error(`${message} expected ${shown(expected)}, found ${shown(actual)}`);
}

export function deepEqual(actual: unknown, expected: unknown, message = ""): void {
  if (!isDeepStrictEqual(actual, expected))
    throw new Error(`${message} expected ${shown(expected)}, found ${shown(actual)}`);
}

export function match(text: string, pattern: RegExp): void {
  if (!pattern.test(text)) throw new Error(`expected ${pattern}, found ${shown(text)}`);
}

/** Of node:util; the suite compares nothing but lists of strings. */
export function isDeepStrictEqual(a: unknown, b: unknown): boolean {
  return shown(a) === shown(b);
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
