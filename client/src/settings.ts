import { type ConfigurationChangeEvent, type ConfigurationScope, workspace } from "vscode";
import type { SettingKey, SettingValue } from "../../server/src/lsp/protocol";

const SECTION = "reportwright";

/** The value of a setting; the manifest, which is made from the same list, knows what it is where nobody set it. */
export function setting<K extends SettingKey>(
  key: K,
  fallback: SettingValue<K>,
  scope?: ConfigurationScope,
): SettingValue<K> {
  return workspace.getConfiguration(SECTION, scope).get<SettingValue<K>>(key, fallback);
}

/** Whether a change is one of these settings. */
export function touches(event: ConfigurationChangeEvent, ...keys: readonly SettingKey[]): boolean {
  return keys.some((key) => event.affectsConfiguration(`${SECTION}.${key}`));
}
