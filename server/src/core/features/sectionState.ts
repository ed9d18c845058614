/**
 * What became of a section: `complete` and `unlisted` (the type says nothing of it) are in order; `implied` is prose that
 * shows a section without its heading.
 */
export type SectionState =
  | "complete"
  | "unlisted"
  | "empty"
  | "too-short"
  | "too-long"
  | "missing"
  | "implied"
  | "misplaced"
  | "duplicate"
  | "unexpected";
