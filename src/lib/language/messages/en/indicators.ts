import type { Messages } from '../messages';

/** Words of the room `indicators`. */
export const indicators = {
  heading: 'Indicators',
  description: 'All socio-economic and Party-building indicators of the snapshot, by theme.',
  search: 'Find an indicator',
  searchHint: 'Type a name, another name or a word of the definition, with or without diacritics.',
  found: (count, all) => `${count} of ${all} indicators`,
  all: (count) => `${count} indicators`,
  none: (text) => `No indicator matches “${text}”. Try fewer words or another name.`,
  column: {
    name: 'Indicator',
    measure: 'Unit of measure',
    kind: 'Kind',
    units: 'Units with figures',
    span: 'Periods with figures'
  },
  noFigures: 'no figure',
  span: (first, last) => `${first} to ${last}`,
  back: 'All indicators',
  compare: 'Compare this indicator',
  fact: {
    country: 'Name for the country',
    measure: 'Unit of measure',
    kind: 'Kind',
    aggregation: 'Aggregation',
    better: 'Better direction',
    about: 'Compares',
    outOf: 'Out of',
    theme: 'Theme',
    class: 'Classification',
    aliases: 'Other names',
    code: 'Code'
  },
  classes: { public: 'Public', internal: 'Internal', restricted: 'Restricted' },
  classNote: 'Every figure shown was published openly.',
  empty: 'This snapshot has no figure of this indicator yet.',
  coverage: {
    heading: 'Units and periods with figures',
    unit: 'Unit',
    settled: 'final or revised',
    open: 'estimated, preliminary, computed or compiled by a third party',
    plan: 'plan',
    count: 'number beside a mark: how many times published',
    hint: 'Choose a mark to see the figure and its source. The arrow keys walk the marks.',
    paper: 'The grid is wider than a sheet of paper. Its figures are in the table “Everything published” below.',
    published: (count) => `published ${count} times`,
    kinds: {
      year: 'Year',
      half: 'Half-year',
      cumulative: 'From the start of the year',
      quarter: 'Quarter',
      month: 'Month',
      date: 'At a date',
      range: 'Several years'
    }
  },
  ranking: {
    heading: 'Ranking',
    title: (period) => `Ranking, ${period}`,
    place: (rank, of) => `${rank} of ${of}`,
    tied: 'tied',
    rule: (have, size, day, better) =>
      `${have} of ${size} provinces and cities (as of ${day}) have a figure; for this indicator ${better}. A ranking needs figures of at least half of them, and is of the latest period that has so many. Equal values share a place.`,
    notJudged: (better) => `Not ranked: for this indicator ${better}.`,
    tooFew: 'Not ranked: no period has figures of at least half of the provinces and cities.'
  },
  vintages: {
    heading: 'Everything published',
    count: (count) => `${count} published figures, click to open`
  },
  sources: {
    heading: 'Sources',
    count: (count) => `figures: ${count}`,
    open: 'Open the source'
  }
} as const satisfies Messages['indicators'];
