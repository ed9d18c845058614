import { asLetters, asRoman } from "./numerals";
import { numberOf, type Ordinal, type OrdinalSystem, seriesOf } from "./ordinal";
import { numberText } from "./reading";

/**
 * What siblings say of ordinals that one text alone leaves open. A letter that is a Roman digit too becomes what its
 * siblings are (H. I. J., or I. II. III.). A doubtful ordinal stays where a sibling of its series confirms it, and is
 * dropped where it stands alone (5 Whys, A. Smith). The entries are the ordinals of the headings of one level under
 * one section, in document order, undefined for one without; so are those of the result.
 */
export function settle(siblings: readonly (Ordinal | undefined)[]): (Ordinal | undefined)[] {
  const read = siblings.map((ordinal) => ordinal && rereadLatin(ordinal, siblings));
  const counts = new Map<string, boolean>();
  return read.map((ordinal) => {
    if (ordinal?.doubtful === undefined) return ordinal;
    const series = seriesOf(ordinal);
    const confirmed = counts.get(series) ?? isConfirmed(series, read);
    counts.set(series, confirmed);
    return confirmed ? { ...ordinal, doubtful: undefined } : undefined;
  });
}

/** One sure ordinal of the series is enough; doubtful ones have to follow each other or to be all there is. */
function isConfirmed(series: string, siblings: readonly (Ordinal | undefined)[]): boolean {
  const members = siblings.filter((each) => each !== undefined && seriesOf(each) === series) as Ordinal[];
  if (members.some(({ doubtful }) => doubtful === undefined)) return true;
  const numbers = members.map(numberOf);
  if (numbers.some((number, i) => i > 0 && number === (numbers[i - 1] ?? 0) + 1)) return true;
  return members.length > 1 && members.length === siblings.length;
}

/** The two systems that a Latin letter can be read in. */
const TWINS: Readonly<Partial<Record<OrdinalSystem, OrdinalSystem>>> = {
  roman: "letter",
  letter: "roman",
  "roman-lower": "letter-lower",
  "letter-lower": "roman-lower",
  "roman-paren": "letter-paren",
  "letter-paren": "roman-paren",
  word: "word",
  appendix: "appendix",
};

function rereadLatin(ordinal: Ordinal, siblings: readonly (Ordinal | undefined)[]): Ordinal {
  const twin = TWINS[ordinal.system];
  const letter = numberText(ordinal);
  const isLetter = /Letter$/.test(ordinal.numerals);
  if (twin === undefined || !/^[IVXLCDM]$/i.test(letter)) return ordinal;
  const kin = siblings.filter((each) => each !== undefined && isKin(each, ordinal, twin)) as Ordinal[];
  const sure = kin.filter((each) => !/^[IVXLCDM]$/i.test(numberText(each)));
  const letters = sure.filter((each) => /Letter$/.test(each.numerals)).length;
  const romans = sure.filter((each) => /Roman$/.test(each.numerals)).length;
  if (letters === romans || letters > romans === isLetter) return ordinal;
  const numeral = letters > romans ? asLetters(letter) : asRoman(letter);
  if (numeral === undefined) return ordinal;
  return { ...ordinal, system: twin, numerals: numeral.numerals, path: [numeral.value] };
}

/** Of either system and of the same case and unit. */
function isKin(each: Ordinal, ordinal: Ordinal, twin: OrdinalSystem): boolean {
  if (each.system !== ordinal.system && each.system !== twin) return false;
  return each.unit === ordinal.unit && each.numerals.slice(0, 5) === ordinal.numerals.slice(0, 5);
}
