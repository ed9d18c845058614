import type { Setup } from "../core/index";
import type { TypeLibrary } from "../core/types/library";

/** What stands around the documents: configuration and report types of the workspace. */
export interface Surroundings {
  /** What the configuration decides for the document at this address. The same object as long as nothing changed. */
  setup(uri: string): Promise<Setup>;
  /** Files at these addresses were made, changed or removed; true when a setup may be another now. */
  changed(uris: readonly string[]): boolean;
}

const NOTHING: TypeLibrary = {
  types: [],
  get: () => undefined,
  named: () => undefined,
  forTitle: () => undefined,
};

/** Surroundings without any file: the built-in types alone. */
export function emptySurroundings(library: TypeLibrary = NOTHING): Surroundings {
  const setup: Setup = { library };
  return { setup: async () => setup, changed: () => false };
}
