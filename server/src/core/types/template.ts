import type { Span } from "../text/span";
import type { RawSection } from "./reading/rawType";
import { idOfName } from "./reading/sections";

/** A heading of a template with the headings below it: a report's sections are of this shape. */
export interface Outline {
  readonly text: string;
  readonly children: readonly Outline[];
}

/** The sections of a type that is given as a template (`from:`). `span` is where the type names the template. */
export function sectionsOfTemplate(outline: readonly Outline[], span: Span): RawSection[] {
  const ids = new Set<string>();
  return outline.flatMap(({ text, children }) => {
    const name = text.trim();
    const id = idOfName(name);
    // A template may repeat a heading; the type asks for the section once.
    if (name === "" || ids.has(id)) return [];
    ids.add(id);
    const sections = sectionsOfTemplate(children, span);
    const own: RawSection = { kind: "section", id: { value: id, span }, name };
    return [sections.length === 0 ? own : { ...own, sections }];
  });
}
