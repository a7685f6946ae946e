import type { Messages } from '../messages';

/** Words of the room `units`. */
export const units = {
  heading: 'Units',
  description:
    'The country, the provinces and cities of today and before 1 July 2025, the communes, wards and former districts of Hanoi.',
  search: 'Find a unit',
  searchHint: 'Type a name or code, with or without diacritics.',
  found: (count, all) => `${count} of ${all} units`,
  all: (count) => `${count} units`,
  none: (text) => `No unit matches “${text}”.`,
  withFigures: (count) => `indicators: ${count}`,
  withFiguresNote: 'The number after a name: indicators with figures. No number: no figures yet.',
  path: 'Levels of units',
  from: (day) => `from ${day}`,
  until: (day) => `until ${day}`,
  code: (code) => `code ${code}`,
  history: 'Before and after the reorganisation',
  figures: {
    heading: 'Latest figures',
    headline: 'Headline indicators',
    note: 'One figure for each indicator: the latest period that has one, as last published. An indicator that has only a plan shows the plan.',
    times: 'Times published',
    compare: 'Compare',
    compareName: (indicator) => `Compare ${indicator} with the country`,
    under: (code) => `published under ${code}`,
    same: (name, code) => `Figures are shared with ${name} (${code}), the same territory.`,
    none: (name) =>
      `This snapshot has no figure of ${name} yet. See the unit above it, or those before and after the reorganisation.`
  },
  strips: {
    heading: 'Place among provinces and cities',
    note: 'Thin line: lowest to highest. Thick band: the middle half of the units (first to third quartile). Upright line: median. Red dot: this unit. Drawn only where at least 5 other units have a figure of the same period. Source, date and status of each figure: follow the name of the indicator.',
    lowest: (name, value) => `lowest ${value} (${name})`,
    middle: (q1, median, q3) => `quartile ${q1}, median ${median}, quartile ${q3}`,
    highest: (name, value) => `highest ${value} (${name})`,
    own: (name, value) => `${name} ${value}`,
    among: (have, size) => `${have} of ${size} units have a figure`,
    place: (rank, of) => `${rank} of ${of}`
  },
  quarters: {
    heading: 'Strengths and weaknesses',
    best: 'Strengths',
    worst: 'Weaknesses',
    bestOf: (of) => `in the best quarter of ${of} units with figures`,
    worstOf: (of) => `in the worst quarter of ${of} units with figures`,
    rule: 'Strength: at most a quarter of the units with figures are as good or better. Weakness: at most a quarter are as bad or worse. Indicators without a better direction are not judged.',
    neither: 'No indicator is in the best or the worst quarter.',
    empty: 'none'
  },
  inside: 'Units inside'
} as const satisfies Messages['units'];
