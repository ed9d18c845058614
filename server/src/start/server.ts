import { startBundle } from "./bundle";

startBundle("languageServer", { as: "server", keeps: true });
