import { env, l10n, type QuickPickItem, QuickPickItemKind, window } from "vscode";
import type { TypeInfo } from "../../../server/src/lsp/protocol";
import { setting } from "../settings";

interface TypeItem extends QuickPickItem {
  readonly id?: string;
}

/** The id of the type that the user chooses; undefined for none. */
export async function chooseType(types: readonly TypeInfo[], title: string): Promise<string | undefined> {
  const chosen = await window.showQuickPick(itemsOf(types), {
    title,
    placeHolder: l10n.t("What kind of report?"),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.id;
}

/** The workspace's own types first, then those of reports in the reader's language, then the others; each by name. */
function itemsOf(types: readonly TypeInfo[]): TypeItem[] {
  const language = setting("language", "auto");
  const reader = (language === "auto" ? env.language : language).startsWith("zh") ? "zh" : "en";
  const builtIn = types.filter(({ origin }) => origin === "built-in");
  const inLanguage = (lang: TypeInfo["lang"]) =>
    group(
      lang === "zh" ? l10n.t("reports in Chinese") : l10n.t("reports in English"),
      builtIn.filter((type) => type.lang === lang),
    );
  return [
    ...group(
      l10n.t("types of this workspace"),
      types.filter(({ origin }) => origin === "workspace"),
    ),
    ...inLanguage(reader),
    ...inLanguage(reader === "zh" ? "en" : "zh"),
  ];
}

function group(label: string, types: readonly TypeInfo[]): TypeItem[] {
  if (types.length === 0) return [];
  const sorted = [...types].sort((a, b) => a.name.localeCompare(b.name, env.language));
  return [{ label, kind: QuickPickItemKind.Separator }, ...sorted.map(toItem)];
}

function toItem({ id, name, otherName, sections }: TypeInfo): TypeItem {
  return { id, label: name, description: `${otherName} · ${id}`, detail: sections.join(" · ") };
}
