/** A Markdown table. Cells that are numbers stand at the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => row[column]?.length ?? 0)));
  const right = head.map(
    (_, column) => column > 0 && rows.every((row) => /^[-–\d.]/.test(row[column] ?? "–")),
  );
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, i) => (right[i] ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join(" | ")} |`;
  const rule = `|${widths.map((width, i) => (right[i] ? `${"-".repeat(width + 1)}:` : "-".repeat(width + 2))).join("|")}|`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

/** A number in three digits that count; a dash for what was not measured. */
export function short(value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return "–";
  if (value === 0) return "0";
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(Math.min(digits, 4));
}

/** A share in whole percent; a dash where it could not be told. */
export function percent(share: number): string {
  return Number.isFinite(share) ? `${Math.round(share * 100)} %` : "–";
}

/** What was measured, with the reason why it was not. */
export function named(name: string, failure: string | undefined): string {
  return failure === undefined ? name : `${name} (${failure})`;
}
