/** Words of the room `members`. */
export const members = {
  heading: 'Member statistics',
  description:
    'Party members by sex, age, ethnicity, religion, education, occupation, type of organisation and committee; flows, ratings and unusual cases.',
  data: {
    heading: 'What these figures are',
    badge: { synthetic: 'MADE UP', internal: 'INTERNAL' },
    mark: { synthetic: '[simulated]', internal: '[internal]' },
    watermark: { synthetic: 'MADE-UP FIGURES', internal: 'INTERNAL' },
    synthetic:
      'A program made up every number on this page to show how it looks; none is a real figure of any committee. Detailed member statistics are internal and are not on the public site. Do not quote these numbers.',
    internal:
      'Internal figures, decrypted on this machine and sent nowhere. Use them only as permitted; pictures and files taken from here are internal documents too.',
    open: 'Published figures.',
    choose: 'Snapshot',
    locked: (name: string) => `${name} is locked. Unlock it to see it.`
  },
  choose: {
    committee: 'Committee',
    year: 'Year',
    by: 'By',
    order: 'In order of',
    kind: 'Kind of committee',
    allKinds: 'All kinds',
    whole: 'The whole',
    committeesFrom: (day: string, count: string) => `${count} committees since ${day}`,
    committeesUntil: (day: string, count: string) => `${count} committees until ${day}`,
    committees: (count: string) => `${count} committees`,
    x: 'Across',
    y: 'Up',
    coloured: 'Colour by fifths',
    first: 'Order',
    highestFirst: 'Highest first',
    lowestFirst: 'Lowest first'
  },
  section: {
    overview: 'Numbers and flows',
    shape: 'Composition',
    committees: 'Committees',
    profile: 'One committee',
    outliers: 'Unusual cases',
    together: 'Economy and Party-building'
  },
  table: {
    yearEnd: 'As of',
    members: 'members',
    flow: 'Flow',
    age: 'Age',
    both: 'Both',
    ofTotal: '% of all',
    total: 'Total',
    endOf: (year: string) => `end of ${year}`,
    change: 'Change of share',
    points: 'percentage points',
    committee: 'Committee',
    place: 'Place',
    measure: 'Measure',
    lowest: 'Lowest',
    lowerQuartile: 'Lower quartile',
    median: 'Median',
    upperQuartile: 'Upper quartile',
    highest: 'Highest',
    quarter: 'Where it stands',
    what: 'What',
    numbers: 'Numbers',
    sort: (name: string) => `Sort by ${name}`
  },
  stock: {
    measure: (unit: string) => `Party members at the end of each year, ${unit}`,
    what: 'Party members'
  },
  flows: {
    measure: (unit: string, year: string) => `How the number of members changed, ${unit}, ${year}`,
    what: 'Member flows',
    change: (year: string) => `Change over ${year}`,
    regrouped: 'A new committee: the opening number is that of the former committees counted by the new list.'
  },
  pyramid: {
    measure: (unit: string, year: string) => `Members by sex and age, ${unit}, end of ${year}`,
    what: 'Members by sex and age'
  },
  composition: {
    measure: (unit: string, by: string, year: string) => `Share of all members by ${by}, %, ${unit}, end of ${year}`,
    what: (by: string) => `Members by ${by}`
  },
  league: {
    measure: (kind: string, count: string, year: string) => `${kind}, ${count} committees, ${year}`,
    all: 'All kinds of committees',
    note: 'Only committees of one list are ordered together, never those before with those after the rearrangement. Shares of women and of those aged 18–30 are of members at the end of the year; shares rated excellent and good or better are of those rated; the share of 4-good cells is of all cells.',
    legend: 'Colour column by column, about a fifth of the committees in each group:',
    legendLow: 'lowest',
    legendHigh: 'highest',
    better:
      'Where a measure has a better direction, darker is better. Where it has none, darker is higher, and says neither praise nor blame.',
    fifth: (number: string) => `group ${number} of 5`
  },
  profile: {
    measure: (unit: string, kind: string, count: string, year: string) =>
      `${unit} among ${kind}, ${count} committees, ${year}`,
    rule: 'Thin line: from the lowest to the highest of its kind. Thick band: the middle half. Upright stroke: the median. Red dot: this committee. Best and worst quarter: at most a quarter of its kind is as good or better, as bad or worse.',
    what: 'Committee profile',
    choose: 'Choose a committee at the top of the page, or a name in the table, to see where it stands among its kind.'
  },
  outliers: {
    ceiling: 'Over the ceiling of excellent',
    jumps: 'Sudden changes',
    late: 'Late reports',
    measure: (count: string, year: string) => `${count} committees looked at, ${year}`,
    sentence:
      'Unusual does not mean wrong: these are places to ask the committee about. Each comes with its rule and its numbers.',
    more: (count: string) => `and ${count} more`,
    none: 'None.',
    what: 'Unusual cases'
  },
  together: {
    measure: (kind: string, year: string) => `Each dot is a committee; ${kind}, ${year}`
  },
  keyboard: 'Use the arrow keys to go through the values.',
  waiting: 'Looking up figures…',
  notice: {
    snapshot: (given: string) => `There is no snapshot “${given}”; showing the default.`,
    committee: (given: string) => `There is no committee “${given}”; showing the whole.`,
    year: (given: string) => `This committee has no year end “${given}”; showing its latest year.`,
    choice: (given: string) => `There is no choice “${given}”; showing the default.`
  }
} as const;
