import type { ExploreTexts } from '../messages';

export const pivot = {
  fields: {
    indicator: 'Indicator',
    unit: 'Unit',
    region: 'Region',
    regime: 'Level of unit',
    period: 'Period',
    year: 'Year',
    length: 'Kind of period',
    category: 'Part',
    status: 'Status',
    publisher: 'Publisher'
  },
  values: {
    value: 'Value',
    'of-row': '% of the row',
    'of-column': '% of the column',
    'of-total': '% of the grand total',
    difference: 'Difference from the column before',
    change: '% change from the column before'
  },
  reasons: {
    'several-indicators': {
      short: 'several indicators',
      sentence: 'Different indicators are never added up.'
    },
    'overlapping-units': {
      short: 'overlapping units',
      sentence:
        'The units are of different levels or share territory (the country and provinces, former and present provinces, a district and its province); adding them would count twice.'
    },
    'overlapping-periods': {
      short: 'overlapping periods',
      sentence: 'The periods overlap (a year and its quarters, nine months and six); adding them would count twice.'
    },
    'several-lengths': {
      short: 'periods of several lengths',
      sentence:
        'The periods are of different lengths (years, quarters, months), so they are neither added up nor compared.'
    },
    'stock-over-time': {
      short: 'not added over time',
      sentence: 'This is a state at a point in time; adding several periods has no meaning.'
    },
    'not-over-time': {
      short: 'not added over time',
      sentence: 'This indicator is neither added up nor averaged over several periods.'
    },
    'parts-differ': {
      short: 'parts differ from the total',
      sentence: 'The parts do not add up to the published total, so no total is given.'
    },
    'left-out': {
      short: 'some figures filtered out',
      sentence: 'Some of the figures are filtered out or beyond the limit of the table, so no total is given.'
    },
    'nothing-before': {
      short: 'no column before',
      sentence: 'There is no column of the same level before this one to compare with.'
    }
  },
  partsDiffer: (sum: string, total: string) =>
    `The parts come to ${sum} and the published total is ${total}, so no total is given.`,
  incomplete: {
    short: (share: string) => `only ${share} figures`,
    sentence: (share: string) => `Only ${share} figures are there; no total of a part is given.`
  },
  whyNot: {
    nothing: 'The table has no figures to draw.',
    'several-lengths': 'Periods of different lengths cannot share a figure; keep one kind of period.',
    'too-many-indicators': (most: string) => `A figure shows up to ${most} indicators; remove some.`,
    'too-many-units': (most: string) => `A figure shows up to ${most} units; remove some.`,
    'too-many-periods': (most: string) => `A figure shows up to ${most} periods; remove some.`,
    filtered:
      'A figure draws all published values and is not filtered by part, status or publisher; remove these filters.'
  },
  none: {
    region: 'in no region',
    category: 'total',
    status: 'no figure',
    publisher: 'no figure',
    other: 'unknown'
  },
  severalPublishers: 'several publishers',
  caption: {
    indicators: (count: string) => `${count} indicators`,
    by: (fields: string) => `by ${fields}`,
    totals: (fields: string) => `totals by ${fields}`,
    split: (dimension: string) => `broken down by ${dimension}`,
    and: ' and '
  },
  notices: {
    field: (given: string) => `“${given}” cannot stand in rows or columns; it was left out.`,
    indicator: (given: string) => `There is no indicator “${given}”; it was left out.`,
    unit: (given: string) => `There is no unit “${given}”; it was left out.`,
    period: (given: string) => `“${given}” cannot be read as a period; it was left out.`,
    keep: (given: string) => `“${given}” cannot be filtered by; it was left out.`,
    by: (given: string) => `There is no breakdown “${given}”; totals are shown.`,
    values: (given: string) => `There is no calculation “${given}”; values are shown.`,
    sort: (given: string) => `“${given}” cannot be sorted by; the order of choice is used.`,
    closed: (given: string) => `There is no row “${given}” to fold; it was left out.`,
    snapshot: (given: string) => `There is no snapshot “${given}”; the newest one is shown.`,
    many: (given: string) => `${given} items were chosen, more than can be shown at once; only the first are kept.`
  },
  heading: 'Turn the figures by unit, period and indicator',
  description:
    'Pivot table: put indicators, units and periods on rows and columns; added up by each indicator’s own rule; every number has its source.',
  choose: {
    form: 'Choices for the table',
    values: 'Cells say',
    totals: 'Add totals',
    group: 'Take a whole group',
    noGroup: 'Choose a group…',
    search: (what: string) => `Search ${what}`,
    all: 'Choose all',
    none: 'Choose none',
    only: 'At least one must be chosen.',
    count: (count: string) => `${count} chosen`,
    more: (count: string) => `${count} more; type a name to find them.`,
    nothing: (text: string) => `Nothing found for “${text}”.`
  },
  wells: {
    heading: 'Arrange the table',
    help: 'Drag the fields between the boxes, or press a name to choose its place.',
    pool: 'Not used',
    rows: 'Rows',
    columns: 'Columns',
    filters: 'Filters',
    empty: 'Drag a field here',
    move: {
      rows: 'To rows',
      columns: 'To columns',
      filters: 'To filters',
      earlier: 'Earlier',
      later: 'Later',
      remove: 'Take off the table'
    },
    moves: (field: string) => `Place of the field ${field}`,
    members: (field: string) => `Keep only: ${field}`,
    moved: (field: string, well: string, place: string) => `${field} moved to ${well}, place ${place}.`,
    filtered: (field: string) => `${field} moved to filters.`,
    removed: (field: string) => `${field} taken off the table.`
  },
  drag: {
    handle: (field: string) => `Drag the field ${field}`,
    instructions:
      'Press space on the handle, then move with the arrow keys. Pressing the name of a field also moves it.',
    started: (field: string) => `Moving ${field}. Use the arrow keys; press Tab for another box.`,
    moved: (field: string, well: string, place: string) => `${field}: box ${well}, place ${place}.`,
    stopped: (field: string) => `Stopped moving ${field}.`
  },
  table: {
    total: 'Total',
    subtotal: 'Subtotal',
    close: (name: string) => `Fold ${name}`,
    open: (name: string) => `Unfold ${name}`,
    closeAll: 'Fold all',
    openAll: 'Unfold all',
    sort: (column: string) => `Sort by ${column}`,
    sortName: 'Sort by name',
    marks: 'Why some cells have no number',
    scroll: 'Table that scrolls',
    cut: (shown: string, all: string) => `Showing ${shown} of ${all} rows.`,
    cutColumns: (shown: string, all: string) =>
      `Showing ${shown} of ${all} columns. Files that you take have all of them.`,
    more: (count: string) => `Show ${count} more rows`,
    leaves: (count: string) =>
      `${count} values are beyond the limit and were not counted; choose fewer units, periods or indicators.`,
    counted: (have: string, of: string) => `${have} of ${of} figures`,
    empty: 'No figure fits these choices. Remove a filter, or choose other periods or units.'
  },
  words: (rows: string, columns: string) => `${rows} rows, ${columns} columns.`,
  finding: {
    highest: (name: string) => `highest is ${name}`,
    lowest: (name: string) => `lowest is ${name}`
  },
  drawing: {
    heading: 'Draw it',
    lead: 'The same indicators, units and periods as the table, drawn as on the page Compare.',
    open: 'Draw a figure',
    close: 'Put the figure away',
    elsewhere: 'Open on the page Compare'
  },
  waiting: 'Fetching figures. The table below is still the previous one.'
} as const satisfies ExploreTexts['pivot'];
