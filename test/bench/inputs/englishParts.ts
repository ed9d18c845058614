import { sentences, topics, words } from "./englishWords";
import { fill, type Random } from "./random";

export function sentence(random: Random): string {
  return fill(random.pick(sentences), words, random);
}

/** Lines of about 80 characters, as people write them by hand. */
export function paragraph(random: Random): string {
  const text = Array.from({ length: random.int(2, 6) }, () => sentence(random)).join(" ");
  return text.replace(/(.{60,78}) /g, "$1\n");
}

export function topic(random: Random): string {
  return fill(random.pick(topics), words, random);
}

export function list(random: Random): string {
  const ordered = random.chance(0.4);
  const items = Array.from({ length: random.int(3, 7) }, (_, i) => {
    const own = `${ordered ? `${i + 1}.` : "-"} ${sentence(random)}`;
    return !ordered && random.chance(0.2) ? `${own}\n  - ${sentence(random)}` : own;
  });
  return items.join("\n");
}

export function quote(random: Random): string {
  return `> ${sentence(random)}\n> ${sentence(random)}`;
}

export function code(random: Random): string {
  const lines = Array.from({ length: random.int(4, 14) }, (_, i) =>
    fill(i === 0 ? "# {part}: {fact}" : "{part}_{n} = {item}({n}, {p})", words, random),
  );
  return `\`\`\`python\n${lines.join("\n")}\n\`\`\``;
}

export function table(random: Random): string {
  const rows = Array.from({ length: random.int(3, 9) }, () =>
    fill("| {part} | {fact} | {n} | {p} % |", words, random),
  );
  return `| Part | Measured | Count | Share |\n|---|---|---:|---:|\n${rows.join("\n")}`;
}

/** What a section holds: always prose, often more. */
export function content(random: Random): string[] {
  const parts = [paragraph(random)];
  if (random.chance(0.4)) parts.push(paragraph(random));
  if (random.chance(0.3)) parts.push(list(random));
  if (random.chance(0.2)) parts.push(code(random));
  if (random.chance(0.15)) parts.push(table(random));
  if (random.chance(0.1)) parts.push(quote(random));
  if (parts.length > 1) parts.push(paragraph(random));
  return parts;
}
