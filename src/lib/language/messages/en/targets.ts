/** Words of the room `targets`. */
export const targets = {
  heading: 'Targets',
  title: (unit: string, period: string) => `${unit}: targets, ${period}`,
  description:
    'Targets and results: exceeded, met or missed; what is still needed; the source and date of every figure.',
  measure: (unit: string, period: string) => `${unit}, targets due in ${period}; plans and results as published`,
  verdict: {
    exceeded: 'exceeded',
    met: 'met',
    missed: 'missed',
    'not-due': 'not yet due',
    'no-figure': 'no figure',
    unjudged: 'not judged'
  },
  reached: (reached: string, judged: string) => `${reached} of ${judged} targets met or exceeded`,
  ofWhich: (exceeded: string) => `, ${exceeded} of them exceeded`,
  noneJudged: 'No target has the figures to be judged yet',
  noTargets: (unit: string, period: string) => `This snapshot has no target of ${unit} due in ${period}.`,
  aside: (list: string) => `Besides: ${list}.`,
  asideOf: {
    'not-due': (n: string) => `${n} not yet due`,
    'no-figure': (n: string) => `${n} due, but without a result`,
    unjudged: (n: string) => `${n} not judged`
  },
  found:
    'Only targets found in published sources are counted; the full list was not published, so this is not the rate of the whole list.',
  asPublished: 'As published: ',
  publishedYear: ' targets of the annual plan met or exceeded',
  publishedCongress: ' targets of the congress resolution met or exceeded',
  publishedExceeded: ', ',
  publishedExceededEnd: ' of them exceeded',
  publishedBy: (publisher: string, date: string, period: string) => ` (${period}; ${publisher}, ${date})`,
  orderLabel: 'Order',
  order: { theme: 'By field', status: 'By result, missed first', percent: 'By % of plan, lowest first' },
  column: {
    target: 'Target',
    bar: 'Result against plan',
    value: 'Result',
    plan: 'Plan',
    against: 'Against plan',
    change: 'On the year before',
    verdict: 'Verdict',
    year: 'Year'
  },
  legend: {
    actual: 'result',
    estimate: 'estimate or preliminary',
    plan: 'plan (two ticks: a band)',
    before: 'year before',
    soFar: 'first part of the year',
    landing: 'at the pace of other years',
    implied: 'implied plan',
    pace: 'growth so far (solid) and still required (hollow), own scale'
  },
  part: (total: string, part: string) => `${total}: ${part}`,
  publishedOn: (date: string) => `published ${date}`,
  implied: 'implied by printed percentages',
  onlyPercent: 'only the percentage was printed',
  atPart: (period: string) => `after ${period}`,
  atPrinted: (percent: string) => `printed as ${percent}`,
  common: (band: string) => `all printed percentages together allow ${band}`,
  inBand: 'within the band',
  before: 'Earlier plan: ',
  planNotes: 'More on the plan',
  reason: {
    due: (date: string) => `Due ${date}.`,
    notPublished: 'Due, but this snapshot has no result yet.',
    noFigure: (why: string) => `Due: ${why}`,
    unjudged: 'Neither direction is better for this indicator, so it is not judged.',
    open: (plan: string) => `The plan says “${plan}”: more is met; by how much it is exceeded cannot be told.`,
    strictest: 'Its plans give different verdicts; the hardest one counts.',
    otherwise: 'Another published value, ',
    gives: (date: string, verdict: string) => ` (${date}), would be: ${verdict}.`
  },
  pace: {
    label: 'Pace within the year',
    method: 'How verdicts, pace and landing are worked out',
    sofar: (period: string) => `By the end of ${period}: `,
    share: ', ',
    ofPlan: (plan: string) => ` of the ${plan}`,
    needed: 'still needed: ',
    impliedPlan: (plan: string) => `${plan} (implied)`,
    neededThen: 'then still needed: ',
    left: (rest: string) => ` in ${rest}`,
    landing: (usual: string, years: string) =>
      `At the same point other years (${years}) had reached ${usual} of the year; at that pace the year comes to about `,
    between: (band: string, n: string) => `, between ${band} (n = ${n})`,
    noInterval: ' (n = 1, so no interval)',
    noYears: 'No other year has both a value at this point and one of the whole year (n = 0), so there is no landing.',
    error: (text: string, above: boolean) =>
      `The year is known by now: the landing was ${text} too ${above ? 'high' : 'low'}.`,
    grew: (period: string) => `Growth in ${period}: `,
    required: (plan: string, rest: string) => `; for ${plan} in the year, ${rest} needs `,
    weights: {
      own: (share: string, year: string) =>
        ` (quarter shares of ${year} of the unit, in which the known part is ${share})`,
      country: (share: string, year: string) =>
        ` (quarter shares of ${year} of the country, since the unit publishes none; the known part is ${share})`
    },
    came: (rest: string) => `What ${rest} brought: `,
    printed: (rest: string) => `Required in ${rest} as printed: `,
    computed: (known: string) => `; the method used here gives, from ${known}, `,
    noWeights: (year: string) =>
      `There is no quarterly GRDP at constant prices for ${year}, so the growth still required cannot be worked out.`
  },
  rest: {
    quarter: 'the fourth quarter',
    half: 'the second half',
    three: 'the last nine months',
    months: (n: string) => `the remaining ${n} months`
  },
  byYear: {
    heading: 'Verdicts by year',
    measure: (unit: string) => `${unit}, number of targets by the year they are due; parts of a target are not counted`,
    show: (year: string) => `Show ${year}`,
    reached: 'Met or exceeded',
    none: '–'
  },
  method: {
    verdict:
      'Verdict: both numbers as printed. Equal to the plan or inside its band is met, better is exceeded. With several plans the hardest counts. Estimates and preliminary figures may change.',
    implied:
      'Implied plan: a source printed a value and its percentage of plan, but not the plan; the plan is the value over the percentage, as exact as both were printed. Percentages that allow one plan together are of one plan.',
    landing:
      'Landing of the year = cumulative value over the share that other years of the same unit had reached by then (years added up, then divided). The interval is from the fastest and the slowest year, not a probability; with fewer than two years there is none.',
    checked: (what: string, checks: string, mean: string, largest: string) =>
      `Checked on ${what}, leaving out one year at a time: ${checks} checks, mean error ${mean}, largest ${largest}.`,
    inside: (inside: string, intervals: string) =>
      ` The true value lay in the interval ${inside} of ${intervals} times.`,
    notChecked: (what: string) => `There are not enough years to check this on ${what}.`,
    whatBudget: 'budget revenue of all units with cumulative and annual figures',
    whatGdp: 'quarterly GDP of the country',
    growth:
      'Growth still required: the growth of a year is the growth of its parts, each weighted by its share in the year before (constant prices).',
    growthChecked: (checks: string, mean: string, largest: string) =>
      `Growth of four quarters of provinces put together by the quarter shares of the country, against the annual growth published: ${checks} years, mean error ${mean}, largest ${largest} percentage points.`
  },
  years: 'Year',
  terms: 'Term',
  notice: {
    order: (given: string, shown: string) => `There is no order “${given}”; shown: ${shown}.`
  }
} as const;
