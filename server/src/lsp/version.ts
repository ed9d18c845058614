/** Put in by the bundler, from package.json. */
declare const REPORTWRIGHT_VERSION: string;

/** Version of the product; "0.0.0" outside of a bundle. */
export const VERSION = typeof REPORTWRIGHT_VERSION === "string" ? REPORTWRIGHT_VERSION : "0.0.0";
