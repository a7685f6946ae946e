import type { Messages } from './messages';
import { briefing } from './en/briefing';
import { compare } from './en/compare';
import { exports } from './en/exports';
import { indicators } from './en/indicators';
import { internal } from './en/internal';
import { members } from './en/members';
import { partyPage } from './en/partyPage';
import { present } from './en/present';
import { units } from './en/units';

export const en = {
  site: {
    name: 'Toàn Cảnh',
    skip: 'Skip to the main content',
    navigation: 'Pages',
    otherLanguage: 'Tiếng Việt',
    promise:
      'Every figure carries its source and its date of publication. Your own machine reads the data; nothing leaves this site.',
    noscript:
      'JavaScript is off in this browser. The figures, tables and sources can be read here all the same; only the unit, the period and the snapshot cannot be changed.'
  },
  nav: {
    overview: 'Overview',
    targets: 'Targets',
    party: 'Party',
    compare: 'Compare',
    indicators: 'Indicators',
    units: 'Units',
    explore: 'Explore',
    check: 'Check',
    briefing: 'Briefings',
    data: 'Data and versions'
  },
  choose: {
    until: (date) => `until ${date}`,
    unit: 'Unit',
    period: 'Period',
    snapshot: 'Snapshot',
    country: 'Whole country',
    snapshotOf: (date) => `Snapshot of ${date}`,
    provinces: 'Provinces and cities',
    others: 'Other units',
    former: 'Former units, now abolished',
    later: 'Units set up after this day'
  },
  heading: {
    page: (unit, period) => `${unit}, ${period}`,
    headline: 'Main indicators',
    changes: 'What is new since the last snapshot',
    changesSince: (date) => `Against the snapshot of ${date}`
  },
  headline: {
    againstPlan: 'Against the plan',
    onYearBefore: 'On the year before',
    noSeries: 'Too few periods to draw'
  },
  growth: {
    heading: 'Economic growth',
    none: (unit) => `No growth figures of ${unit} for these periods yet.`,
    note: 'Each point is the latest figure up to the chosen snapshot. Hollow circle: estimate or preliminary.',
    choose: 'View by',
    years: 'Same period of each year',
    quarters: 'Quarter by quarter'
  },
  budget: {
    heading: 'Budget revenue'
  },
  party: {
    heading: 'Party organisation',
    measure: (unit, period) => `${unit}, latest figure of each indicator up to the end of ${period}`,
    none: (unit) => `This snapshot has no Party-building figures of ${unit}.`
  },
  changes: {
    counted: (added: string, revised: string, withdrawn: string) =>
      `Figures added: ${added}; revised: ${revised}; withdrawn: ${withdrawn}.`,
    none: 'Nothing has changed since the last snapshot.',
    first: 'This is the first snapshot; there is none before it to compare with.',
    withdrawn: 'withdrawn',
    absent: 'none',
    more: (count) => `and ${count} more`
  },
  table: {
    indicator: 'Indicator',
    period: 'Period',
    value: 'Figure',
    plan: 'Plan',
    percentOfPlan: '% of plan',
    before: 'Before',
    after: 'Now',
    source: 'Source',
    published: 'Published',
    status: 'Status',
    note: 'Note',
    none: 'none',
    noPlan: 'none'
  },
  action: {
    table: 'Table',
    close: 'Close',
    retry: 'Try again'
  },
  evidence: {
    title: 'Where the figures come from',
    count: (count) => `(${count} figures, click to read)`,
    closed: '(click to read)',
    lead: 'Every number on this page, in order of appearance: who published it, when, and how it was computed.',
    openSource: 'Open the source',
    formula: 'How it was computed',
    alsoPublished: 'Also published:',
    dayUnknown: 'the source does not give the day',
    vintages: (count) => (count === 1 ? 'Published once' : `Published ${count} times`)
  },
  figure: {
    noDrawing: 'The chart could not be loaded. Its figures are in the table below.'
  },
  engine: {
    wanted: (unit, period, snapshot) =>
      `Looking up ${unit}, ${period}, snapshot of ${snapshot}. The figures below are still those of the last view.`
  },
  error: {
    notFound: 'There is no such page',
    shorten: 'The first page is higher up in this address: cut off its end, slash by slash, and open it again.',
    asked: 'Address opened',
    unexpected: 'Something went wrong on this page',
    back: 'Back to the overview',
    detail: 'Details for technical staff',
    engine: {
      'boot-failed': {
        what: 'This browser could not start the part that looks up figures.',
        still: 'The figures, tables and sources already shown can still be read and printed.',
        todo: 'Please try again. If it still fails, use a recent Chrome, Edge, Firefox or Safari.'
      },
      'worker-died': {
        what: 'The part that looks up figures stopped suddenly.',
        still: 'The last result is still on the page.',
        todo: 'Please try again; it will restart by itself.'
      },
      cancelled: {
        what: 'This look-up was cancelled.',
        still: 'The last result is still on the page.',
        todo: 'To go on, try again.'
      },
      timeout: {
        what: 'The look-up took too long and was stopped.',
        still: 'The last result is still on the page.',
        todo: 'Please try again, or choose another unit or period.'
      },
      'query-failed': {
        what: 'These figures could not be taken from the chosen snapshot.',
        still: 'The last result is still on the page.',
        todo: 'Please choose another unit, period or snapshot; if it fails again, tell the data steward.'
      },
      'snapshot-missing': {
        what: 'The chosen snapshot could not be loaded.',
        still: 'The last result is still on the page; other snapshots may still work.',
        todo: 'Please check the network and try again, or choose another snapshot.'
      },
      'manifest-broken': {
        what: "This snapshot's list of files is damaged or was altered, so the snapshot is not used.",
        still: 'The last result is still on the page; other snapshots may still work.',
        todo: 'Please choose another snapshot and tell the data steward.'
      },
      'file-missing': {
        what: 'One file of this snapshot could not be loaded.',
        still: 'The last result is still on the page.',
        todo: 'Please check the network and try again; if it fails again, tell the data steward.'
      },
      'file-damaged': {
        what: 'One data file is damaged or differs from what was published, so it is not used.',
        still: 'The last result is still on the page.',
        todo: 'Please try again to load it afresh; if it fails again, tell the data steward.'
      },
      'not-parquet': {
        what: 'The network sent something other than a data file (usually a sign-in page or an error page).',
        still: 'The last result is still on the page.',
        todo: 'Please check the network, sign in if asked to, and try again.'
      },
      locked: {
        what: 'The internal snapshot is locked.',
        still: 'Public figures can be read as usual.',
        todo: 'Please unlock it with the passphrase to read it.'
      },
      'wrong-passphrase': {
        what: 'That passphrase is not right.',
        still: 'The internal snapshot stays locked; public figures can be read as usual.',
        todo: 'Please check Caps Lock and the keyboard’s language, and type it again.'
      },
      'not-a-question': {
        what: 'Only a statement that reads can be run, one at a time.',
        still: 'The figures and the results you have are as they were.',
        todo: 'Write one statement that begins with SELECT, WITH, FROM or VALUES.'
      },
      'too-large': {
        what: 'The result is too large for the memory.',
        still: 'The figures and your tables are as they were.',
        todo: 'Keep fewer rows, take fewer columns or aggregate first.'
      },
      'too-many-parts': {
        what: 'This snapshot is very large, and this would read too many indicators at once.',
        still: 'The previous result is still on the page.',
        todo: 'Choose fewer indicators on the Compare page, or choose another snapshot.'
      },
      'result-gone': {
        what: 'This result is no longer in memory.',
        still: 'The statement, the figures and your tables are as they were.',
        todo: 'Run the statement again.'
      }
    }
  },
  notice: {
    unit: (given, shown) => `There is no unit “${given}”; showing ${shown}.`,
    period: (given, shown) => `There is no period “${given}”; showing ${shown}.`,
    snapshot: (given, shown) => `There is no snapshot “${given}”; showing the one of ${shown}.`,
    older: (date) => `This is an older snapshot, of ${date}. Figures may have changed since.`
  },
  briefing,
  compare,
  exports,
  indicators,
  internal,
  members,
  partyPage,
  present,
  units
} as const satisfies Messages;
