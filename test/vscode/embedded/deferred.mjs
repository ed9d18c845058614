/**
 * A promise with its handles outside (Promise.withResolvers, which Node 20 has not).
 * @template T
 * @returns {{promise: Promise<T>, resolve: (value: T) => void, reject: (error: Error) => void}}
 */
export function deferred() {
  /** @type {any} */
  const handles = {};
  const promise = new Promise((resolve, reject) => Object.assign(handles, { resolve, reject }));
  return { promise, ...handles };
}
