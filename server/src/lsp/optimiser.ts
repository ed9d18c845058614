import { setFlagsFromString } from "node:v8";

/** By the first number of V8's version, which others of its options would go with. */
const SPARING = new Map([
  // Node 20: code is optimised when it has run twice as long as usual.
  ["11", "--interrupt-budget=135168"],
  // Node 24, VS Code: by the quicker of two compilers, which does nearly as well here.
  ["13", "--no-turbofan"],
]);

/**
 * Spares what optimised code costs. V8 makes it on threads of their own: when a book is opened they take more time than
 * its check does, for code that is hardly run again, and while somebody types they compete with the server and the
 * editor. The check itself takes as long as before.
 */
export function optimiseSparingly(): void {
  const flag = SPARING.get(process.versions.v8.split(".")[0] ?? "");
  // Code that the build keeps is good for the options it was made with, and they are to be those that V8 starts with.
  if (flag !== undefined && process.env.REPORTWRIGHT_CODE_CACHE !== "write") setFlagsFromString(flag);
}
