const interval = 50;

/**
 * Waits until the predicate gives something true, and returns it.
 * @param what completes "waited in vain for …"
 */
export async function waitFor<T>(
  predicate: () => T | PromiseLike<T>,
  what: string,
  timeout = 60_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  for (;;) {
    const value = await predicate();
    if (value) return value;
    if (Date.now() > end) throw new Error(`waited in vain for ${what} (${timeout / 1000} s)`);
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
}
