import { unknownReportType } from "./configuration/unknownReportType";
import { ordinalSequence } from "./numbering/ordinalSequence";
import { ordinalStyle } from "./numbering/ordinalStyle";
import type { Rule } from "./rule";
import { duplicateSection } from "./structure/duplicateSection";
import { emptySection } from "./structure/emptySection";
import { headingLevelJump } from "./structure/headingLevelJump";
import { misplacedSection } from "./structure/misplacedSection";
import { missingElement } from "./structure/missingElement";
import { missingSection } from "./structure/missingSection";
import { placeholder } from "./text/placeholder";

/** All rules; the earlier ones outrank the later where two see the same defect. */
export const allRules: readonly Rule[] = [
  missingSection,
  misplacedSection,
  duplicateSection,
  emptySection,
  headingLevelJump,
  missingElement,
  ordinalSequence,
  ordinalStyle,
  placeholder,
  unknownReportType,
];
