import { commands, l10n, window } from "vscode";
import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type ErrorHandlerResult,
} from "vscode-languageclient";

/** How often a server that has ended is started again within this time, in milliseconds. */
const MOST = 4;
const WITHIN = 3 * 60 * 1000;

/** This many writes in a row have failed: it is no single message that could not be sent. */
const FAILED = 3;

/** How long a server that cannot be written to is given to be gone, in milliseconds. */
const PATIENCE = 5000;

/**
 * Starts a server that has ended again, without a word: the status item says that it is starting. One that ends all the
 * time stays where it is, and that is said once.
 */
export class Restarts implements ErrorHandler {
  private ends: readonly number[] = [];
  private unwritable: ReturnType<typeof setTimeout> | undefined;

  /**
   * A server that is gone is told by the end of the connection, which starts another. Until then whatever is written to
   * it fails: to shut down for that would be to give up on a server that comes back. One that is not gone after a while
   * lives, but cannot be reached, and makes room for another.
   */
  error(_error: Error, _message: unknown, failed: number | undefined): ErrorHandlerResult {
    if (failed !== undefined && failed >= FAILED)
      this.unwritable ??= setTimeout(() => this.replace(), PATIENCE);
    return { action: ErrorAction.Continue, handled: true };
  }

  closed(): CloseHandlerResult {
    clearTimeout(this.unwritable);
    this.unwritable = undefined;
    const now = Date.now();
    this.ends = [...this.ends.filter((end) => now - end < WITHIN), now];
    if (this.ends.length <= MOST) return { action: CloseAction.Restart, handled: true };
    // Who asks for a server gets as many tries again.
    this.ends = [];
    void offer();
    return { action: CloseAction.DoNotRestart, handled: true };
  }

  private replace(): void {
    this.unwritable = undefined;
    void commands.executeCommand("reportwright.restartServer");
  }
}

async function offer(): Promise<void> {
  const [restart, log] = [l10n.t("Restart"), l10n.t("Show Log")];
  const chosen = await window.showErrorMessage(
    l10n.t(
      "Reportwright's server has stopped {0} times within three minutes and is not started again.",
      MOST + 1,
    ),
    restart,
    log,
  );
  if (chosen === restart) await commands.executeCommand("reportwright.restartServer");
  if (chosen === log) await commands.executeCommand("reportwright.showServerLog");
}
