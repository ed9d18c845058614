/** What mocha's reporter prints, put together as `util.format` does, where there is no Node. */
export function format(template: unknown = "", ...args: unknown[]): string {
  const rest = [...args];
  const text = String(template).replace(/%[sdifjoO%]/g, (gap) =>
    gap === "%%" ? "%" : String(rest.shift() ?? ""),
  );
  return [text, ...rest.map(String)].join(" ");
}
