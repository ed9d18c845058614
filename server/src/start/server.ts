import { startBundle } from "./bundle";

// The server sets flags of V8 for itself: what it kept under them would be of no use to the next one that starts.
startBundle("languageServer", { as: "server", keeps: false });
