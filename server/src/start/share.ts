/** The argument by which a thread knows that it does its share of a check. To the main thread it means nothing. */
export const SHARE = "--share-of-a-check";
