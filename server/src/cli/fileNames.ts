const LONGEST = 80;
/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** File names for reports by their titles: safe on every system, no two alike. */
export function fileNames(titles: readonly (string | undefined)[], extension = ".md"): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const base = safeName(title ?? "");
    let name = base;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base}-${n}`;
    taken.add(name.toLowerCase());
    return name + extension;
  });
}

function safeName(title: string): string {
  const name = [...title.replace(/[<>:"/\\|?*\p{C}]/gu, " ").replace(/\s+/gu, " ")]
    .slice(0, LONGEST)
    .join("")
    .replace(/^[\s.]+|[\s.]+$/g, "");
  if (name === "") return "report";
  return DEVICE.test(name) ? `${name}-report` : name;
}
