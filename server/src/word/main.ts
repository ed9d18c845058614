/** Reads Word files. A bundle of its own, loaded by the edges when somebody converts one. */

export { type ConvertedWord, convertWord, type WordOptions } from "./read";
export { WordError } from "./wordError";
