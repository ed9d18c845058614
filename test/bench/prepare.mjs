// Installs what the bench measures with before any of it is loaded: the embedded VS Code, which brings another Node, too.
import { ensureEmbedded } from "../vscode/embedded/install.mjs";

await ensureEmbedded();
