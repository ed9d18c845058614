/** Types that somebody wrote with the page of the language beside: between them they have every key. */

const COMMON = `report: 1
id: common
sections:
  - Summary
  - { name: Log, hint: Hour by hour. }
  - Remarks
elements: { signature: optional }
`;

export const VOYAGE = `report: 1
id: voyage
name: { en: Voyage report, zh: 航次报告 }
aliases: [trip report, 航行报告]
extends: [base, ./common.yaml]
lang: en
match:
  title: ['/^voyage (report|log)/i']
  files: ["voyages/**/*.md"]
numbering: { headings: ["1.", "a."], tables: "Table {n}", figures: "Figure {n}" }
front-matter:
  required: [ship]
  properties: { ship: { type: string }, wind: { enum: [calm, breeze, gale] } }
stage: { draft: hint }
drop: [remarks]
order: strict
extra: forbid
sections:
  - { id: summary, length: 4..20, also: ['/^(short )?overview$/i'] }
  - name: Route
    after: summary
    has: [{ list: 2.. }, { table: [Port, Hour] }]
  - name: Crew
    before: log
    count: 1..2
  - name: Weather
    cues: ['/the wind (blew|came) from/i']
  - name: Repairs
    labels: [Repair]
  - name: "Stop *"
    count: 1..
    order: free
    extra: warn
    sections: [Cargo, { name: Fees, optional: true }]
  - one-of: [Arrival, Return]
  - any-of: [Witnesses, { name: Pictures, has: [figure] }]
  - name: Damage
    when: "wind == 'gale' and not (insured in [no, none])"
  - any: 0..1
  - { name: Fuel, place: beside, snippet: "\${1:Litres} litres." }
  - { name: Thanks, optional: true, place: anywhere }
placeholders: [TK, '/<[a-z ]+>/']
rules: { section-length: info, section-name: off }
`;

export const CLEAN = `---
ship: Alma
wind: gale
---

# Voyage log of the Alma

## 1. Overview

We sailed round the island and came back.

## 2. Route

- Out by the north.
- Back by the south.

| Port | Hour |
|---|---|
| Ostend | 9 |

## 3. Crew

Ana and Ole.

## 4. Log

Nine hours.

## 5. Weather

The wind blew from the west.

## 6. Stop Ostend

### a. Fees

Ten.

### b. Cargo

- Boxes: forty.
- Repair: the pump got a new seal.

## 7. Return

At six.

## 8. Witnesses

The pilot.

## 9. Damage

None.

## 10. Fuel

Ninety litres.
`;

const MONTH = `report: 1
id: garden
name: { zh: 菜园月报, en: Garden month }
extends: base
lang: zh
match: { title: ['/菜园.{0,4}月报/'] }
numbering: official
order: free
sections:
  - { id: work, name: 农事情况, loose: true }
  - { id: next, name: 下月安排, has: [{ text: '/\\d+日/' }] }
elements:
  addressee: required
  opening: { need: required, match: ['/报告如下/'], insert: 现将本月情况报告如下： }
  closing: { need: required, match: ['/特此报告/'], not: ['/请批示/'], insert: 特此报告。 }
  attachments: forbidden
  signature: required
  date: required
`;

const TASTING = `report: 1
id: tasting
name: Tasting
from: ./template.md
sections:
  - { id: score, has: [{ text: '/\\b\\d+ points\\b/' }, code, link, { figure: ..2 }] }
`;

export const FILES = {
  "reportwright.yaml": "types: [types/*.yaml]\n",
  "types/common.yaml": COMMON,
  "types/voyage.yaml": VOYAGE,
  "types/garden.yaml": MONTH,
  "types/tasting.yaml": TASTING,
  "types/template.md": "# Tasting\n\n## Wine\n\n### Nose\n\n### Palate\n\n## Score\n",
};
