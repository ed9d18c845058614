import { join } from "node:path";

type Word = typeof import("../../word/main");

/** What reads Word files is a bundle of its own, next to this one: its library is large, and few runs need it. */
export function loadWord(): Word {
  return require(join(__dirname, "word.js")) as Word;
}
