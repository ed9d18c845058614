import type { Localized } from "../text/localized";
import type { Section } from "./section";

/** A section as a message begins with it: by its name or, while it has none, by its being a heading. */
export function quoted({ text }: Pick<Section, "text">): Localized {
  return text === "" ? { en: "This heading", zh: "此标题" } : { en: `“${text}”`, zh: `“${text}”` };
}
