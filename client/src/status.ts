import {
  type Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  type TextEditor,
  window,
} from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import type { Counts, DocumentStatus, ReportStatus } from "../../server/src/lsp/protocol";
import { isChecked } from "./documents";
import { ask, listen } from "./requests";

/** The Language Status item: what kind of report this is, how far it is, what is wrong. */
export class Status implements Disposable {
  private readonly item: LanguageStatusItem;
  private readonly subscriptions: Disposable[];
  private shown: string | undefined;

  constructor(private readonly client: BaseLanguageClient) {
    this.item = languages.createLanguageStatusItem("reportwright.status", { language: "markdown" });
    this.item.name = "Reportwright";
    this.subscriptions = [
      this.item,
      client.onDidChangeState(({ newState }) => this.serverIs(newState)),
      listen(client, "reportwright/statusChanged", (status) => this.changed(status)),
      window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
    ];
    this.serverIs(client.state);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private serverIs(state: State): void {
    this.item.busy = state === State.Starting;
    this.item.severity = LanguageStatusSeverity.Information;
    if (state === State.Running) this.follow(window.activeTextEditor);
    else if (state === State.Starting) this.show("Reportwright", l10n.t("The server is starting"));
    else {
      this.item.severity = LanguageStatusSeverity.Error;
      this.show("Reportwright", l10n.t("The server has stopped"));
      this.item.command = { command: "reportwright.restartServer", title: l10n.t("Restart") };
    }
  }

  /** Another document is looked at. */
  private follow(editor: TextEditor | undefined): void {
    const document = editor?.document;
    this.shown = document?.uri.toString();
    if (document?.languageId !== "markdown" || !isChecked(document) || this.client.state !== State.Running)
      return;
    const uri = document.uri.toString();
    ask(this.client, "reportwright/status", { uri }).then(
      (status) => {
        if (this.shown === uri) this.render(status);
      },
      () => undefined, // The server ended meanwhile; its state says so.
    );
  }

  private changed(status: DocumentStatus): void {
    if (status.uri === this.shown) this.render(status);
  }

  private render(status: DocumentStatus | null): void {
    if (status === null) {
      this.item.severity = LanguageStatusSeverity.Information;
      this.show(l10n.t("Off"), l10n.t("Switched off by settings, or left out by reportwright.yaml"));
      this.item.command = {
        command: "workbench.action.openSettings",
        title: l10n.t("Settings"),
        arguments: ["reportwright.enable"],
      };
      return;
    }
    const [first] = status.reports;
    if (status.scope === "nothing") {
      this.item.severity = LanguageStatusSeverity.Warning;
      this.show(l10n.t("Too long"), l10n.t("The document is too long to be checked: split it up"));
      this.item.command = undefined;
      return;
    }
    if (first === undefined) {
      this.item.severity = LanguageStatusSeverity.Information;
      this.show(l10n.t("No report"), l10n.t("Nothing names a report type here"));
      this.item.command = { command: "reportwright.setReportType", title: l10n.t("Set Report Type…") };
      return;
    }
    this.item.severity = severityOf(status.findings);
    const { length } = status.reports;
    this.show(
      length === 1 ? describe(first) : l10n.t("{0}, {1} reports", first.typeName, length),
      status.scope === "all" ? findings(status.findings) : ofOutline(findings(status.findings)),
    );
    this.item.command = { command: "workbench.actions.view.problems", title: l10n.t("Problems") };
  }

  private show(text: string, detail: string): void {
    this.item.text = text;
    this.item.detail = detail;
    this.item.accessibilityInformation = { label: `Reportwright: ${text}, ${detail}` };
  }
}

function describe({ typeName, required, complete }: ReportStatus): string {
  return required === 0 ? typeName : l10n.t("{0}: {1} of {2} sections", typeName, complete, required);
}

/** Of a document that is too long for all rules, or that some take too long with. */
function ofOutline(said: string): string {
  return l10n.t("{0}; only headings, sections and numbering are checked", said);
}

function severityOf({ error, warning }: Counts): LanguageStatusSeverity {
  if (error > 0) return LanguageStatusSeverity.Error;
  return warning > 0 ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
}

function findings({ error, warning, info, hint }: Counts): string {
  const parts: string[] = [];
  if (error > 0) parts.push(l10n.t("errors: {0}", error));
  if (warning > 0) parts.push(l10n.t("warnings: {0}", warning));
  if (info + hint > 0) parts.push(l10n.t("notes: {0}", info + hint));
  return parts.length === 0 ? l10n.t("nothing to find") : parts.join(l10n.t(", "));
}
