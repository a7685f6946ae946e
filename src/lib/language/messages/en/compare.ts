import type { Messages } from '../messages';

/** Words of the room `compare`. */
export const compare = {
  heading: 'Compare',
  lead: 'Choose indicators, units, periods and a way of reading them. The address of the page keeps the choice: whoever you send it to sees the same.',
  description: 'Compare indicators between places and over time, with source and date of publication of every figure.',
  form: 'What to compare',
  indicators: 'Indicators',
  units: 'Units',
  peers: 'Peers',
  noPeers: 'No peers added',
  transform: 'Computation',
  by: 'Broken down by',
  noBreakdown: 'Totals',
  base: 'Base period',
  readings: 'Reading',
  proposed: (name) => `proposed: ${name}`,
  periodKind: 'Kind of period',
  kinds: {
    year: 'Years',
    quarter: 'Quarters',
    month: 'Months',
    H1: 'First halves',
    H2: 'Second halves',
    months: (count) => `First ${count} months`
  },
  from: 'From',
  to: 'To',
  allPeriods: 'Periods with figures',
  events: 'Mark events',
  add: (what) => `Add ${what}`,
  addIndicator: 'Add an indicator…',
  addUnit: 'Add a unit…',
  remove: (name) => `Remove ${name}`,
  first: (name) => `Move ${name} to the front`,
  nothingFound: (text) => `Nothing found for “${text}”.`,
  keyboard: 'Use the arrow keys to walk the points',
  chart: 'chart',
  title: {
    edit: 'Edit the title',
    field: 'Title of the figure',
    done: 'Done',
    composed: 'Back to the composed title'
  },
  table: {
    unit: 'Unit',
    series: 'Series',
    change: 'On the period before',
    sort: (column) => `Sort by ${column}`,
    legend: 'Marks'
  },
  path: 'Levels of units',
  sources: 'Source',
  waiting: 'Fetching the figures. What stands below is still the previous view.',
  mapNote: 'Source of the map',
  peersNone: (reason) => `No peers could be found: ${reason}`,
  notice: {
    indicator: (given) => `There is no indicator “${given}”; it was left out.`,
    unit: (given) => `There is no unit “${given}”; it was left out.`,
    peers: (given) => `There is no peer rule “${given}”; it was left out.`,
    period: (given) => `“${given}” is no period; showing the periods with figures.`,
    by: (given) => `There is no breakdown “${given}”; showing totals.`,
    transform: (given) => `There is no computation “${given}”; showing figures as published.`,
    base: (given) => `“${given}” is no base period; taking the first with a figure.`,
    reading: (given) => `There is no reading “${given}”; showing the proposed one.`,
    snapshot: (given) => `There is no snapshot “${given}”; showing the newest.`,
    many: (given) => `${given} items were chosen, more than can be shown together; only the first are kept.`
  }
} as const satisfies Messages['compare'];
