import type { DataTexts } from '../messages';

/** Words of the room `data`. */
export const data: DataTexts = {
  heading: 'Data and versions',
  description:
    'This page answers one question: can the figures here be relied on? Which snapshots were published, whether their files are intact, what is missing, late or does not add up, and which version of the site is running.',
  contents: 'On this page',
  snapshots: {
    heading: 'Snapshots',
    lead: 'A snapshot holds everything known on a day. A published one is never changed; a correction is in a later one.',
    column: {
      date: 'Date',
      title: 'Snapshot',
      rows: 'Figures',
      class: 'Classification',
      changes: 'Since the one before',
      size: 'Size',
      files: 'Files'
    },
    public: 'public',
    synthetic: 'MADE-UP FIGURES',
    syntheticNote: 'written by a program, not to be quoted',
    internal: (date) => `Internal snapshot ${date}`,
    internalNote: 'on this server, needs a passphrase',
    first: 'the first',
    changes: (added, revised, withdrawn) => `${added} new, ${revised} revised, ${withdrawn} withdrawn`,
    open: (date) => `Open the overview with snapshot ${date}`,
    openDemo: 'Open the member statistics',
    package: 'manifest',
    changesCsv: 'changes (CSV)',
    ofSnapshot: (file, date) => `${file} of snapshot ${date}`,
    revisions: (count, date) => `${count} figures revised or withdrawn in snapshot ${date}`,
    revision: { what: 'Indicator', before: 'Before', after: 'Now', source: 'Source', withdrawn: 'withdrawn' }
  },
  verify: {
    file: 'file-check',
    heading: 'File check',
    lead: 'Your own computer fetches every file from the server again, past its stored copies, and computes the SHA-256 hash. It is held against the manifest of the snapshot, the list of snapshots, and the hashes locked when this page was built.',
    all: 'Check all files again',
    one: (name) => `Check only ${name}`,
    which: 'Check',
    everything: 'all snapshots',
    cancel: 'Stop',
    progress: (done, all) => `${done} of ${all} MB read`,
    running: (files) => `${files} files done`,
    cancelled: (files) => `Stopped after ${files} files. The result below is incomplete.`,
    sound: (files) => `All ${files} files match.`,
    unsound: (bad, files) =>
      `${bad} of ${files} files do not match or cannot be read. Please tell whoever runs this site.`,
    failed: 'The check could not be made. Reload the page and try again.',
    column: { snapshot: 'Snapshot', file: 'File', result: 'Result', size: 'Bytes', hash: 'Hash' },
    verdict: {
      matches: 'matches',
      differs: 'differs',
      missing: 'no such file',
      unreachable: 'cannot be fetched',
      broken: 'broken, cannot be read',
      unvouched: 'nothing to compare with'
    },
    indexLine: 'index.json (line of this snapshot)',
    expected: {
      build: 'hash locked when the page was built',
      index: 'hash in index.json',
      package: 'hash in the manifest'
    },
    found: 'hash found',
    none: 'none',
    full: 'Show full hashes',
    copy: 'Copy the result',
    copied: 'The result was copied.',
    notCopied: 'The browser does not allow copying. Please download the CSV file.',
    csv: 'Download CSV',
    report: (date) => `Check of the data files, site version ${date}`,
    noscript: 'JavaScript is off in this browser, so files cannot be checked. The rest of the page can be read.'
  },
  quality: {
    heading: 'Quality of the figures',
    of: (date) => `Snapshot ${date}`,
    busy: (date) => `Examining snapshot ${date}. What stands below is still of the one before.`,
    summary: (late, sums, checked) => `${late} late series; ${sums} of ${checked} totals do not match their parts.`,
    coverage: {
      heading: 'How much there is',
      lead: 'Each cell: units × years that have a figure, of those that could. Counted are the units that existed on the last day of a year, from the first to the last year for which their list has figures of the indicator. A cell leads to the indicator.',
      open: (count) => `${count} indicators, click to open the table`,
      indicator: 'Indicator',
      scope: {
        country: 'The country',
        province34: '34 provinces and cities',
        province63: '63 former provinces and cities',
        district: 'Former districts',
        commune126: 'Communes and wards',
        committee: 'Party organisations'
      },
      cell: (have, expected, units, years) =>
        `${have}/${expected} units × years have a figure; ${units} units; ${years}`,
      none: 'none',
      shades: 'Stronger shades: below 25%, from 25%, from 75%, all.',
      empty: (names) => `No figure yet: ${names}.`
    },
    late: {
      heading: 'Late series',
      rule: (periods, publications, days) =>
        `The usual lag of an indicator is the median number of days from the end of a period to its first publication, estimates included. Of every source only the newest period it gives counts, since the ones before are repeated. The rhythm of a series is the median distance between neighbouring periods. A series is late when the next period is over, and the usual lag and ${days} more days have gone by, without a figure in this snapshot. Only series of at least ${periods} periods are judged, of indicators with at least ${publications} first publications.`,
      judged: (judged, all) =>
        `${judged} of ${all} series could be judged; the others have too few periods or no even rhythm.`,
      column: {
        what: 'Indicator',
        units: 'Units',
        last: 'Newest period',
        expected: 'Period not there',
        due: 'Usually there by',
        lag: 'Usual lag'
      },
      lag: (days) => `${days} days after the end`,
      before: (days) => `${days} days before the end`,
      onEnd: 'at the end of the period',
      more: (names, count) => `${names} and ${count} more`,
      none: 'By this rule no series is late.'
    },
    sums: {
      heading: 'Totals that do not match their parts',
      rule: 'Published totals are held against their parts: the categories of a breakdown, the units below a unit, the former units of a merged one, the four quarters of a year. Only indicators that add up are compared, where all parts are there and none is an approximation. Rounding may make half a unit of the last digit for each part; people and things counted one by one are not rounded.',
      checked: (bad, all) => `${bad} of ${all} totals do not match.`,
      column: {
        what: 'Total',
        parts: 'Parts together',
        total: 'Published',
        gap: 'Difference',
        allowance: 'Rounding allows',
        why: 'Why'
      },
      parts: {
        categories: (count, dimension) => `${count} categories (${dimension})`,
        units: (count, regime) => `${count} units (${regime})`,
        former: (count) => `${count} former units`,
        quarters: () => 'four quarters'
      },
      why: {
        contained: (value) => `The part of ${value} is counted in the others already; without it they match.`,
        overlap: 'Several authorities decide, so one case may be counted more than once.',
        vintages: (total, parts) =>
          `The total was published ${total}, the parts ${parts}: one of them may have been worked out again.`,
        unknown: 'reason not known'
      },
      note: (text) => `Note on the figure: ${text}`,
      none: 'Every total that could be compared matches its parts.'
    },
    missing: {
      heading: 'What is missing, and why',
      lead: 'Units × years, counted as in the table above.',
      column: {
        scope: 'List of units',
        missing: 'Missing',
        untouched: 'Not collected for this unit',
        gap: 'Other years there, not this one',
        later: 'Published after this snapshot',
        withheld: 'Withheld to protect people'
      },
      events: 'Units that had ended or were not yet set up do not count as missing.',
      aside: (count) => `${count} lines that were read but set aside and are in no snapshot`,
      asideLine: (indicator, unit, period) => `${indicator}, ${unit}, ${period}`
    },
    sources: {
      heading: 'How settled the figures are, and where they come from',
      shares: 'The latest figure of every indicator, unit and period, by status.',
      column: { theme: 'Theme', values: 'Figures' },
      all: 'All',
      share: (count, percent) => `${count} (${percent}%)`,
      publishers: (count) => `${count} publishers, click to open`,
      publisher: {
        name: 'Publisher',
        sources: 'Sources',
        observations: 'Figures',
        latest: 'In use',
        newest: 'Newest publication'
      }
    }
  },
  versions: {
    heading: 'Versions and licences',
    site: 'Version of the site',
    engine: 'Query engine',
    engineValue: (wasm, duckdb) => `DuckDB-WASM ${wasm} (DuckDB ${duckdb})`,
    newest: 'Newest snapshot',
    rules: 'Rules of the data',
    classification:
      'Only figures that were published openly enter an open snapshot. Internal and restricted ones are only in encrypted snapshots with a passphrase. State secrets may not be in this system.',
    smallCells:
      'A count of 1 to 4 people in a Party organisation is withheld, with other figures that could give it away.',
    corrections:
      'A correction is a new line with its own date of publication, never an edit of the old one. Every publication can still be seen.',
    latest:
      'The latest figure is the one published last. A compilation by a third party never displaces a publication, nor a rounder figure the finer one it repeats.',
    statuses: 'Status of a figure',
    licences: 'Licences of what comes with the site',
    open: 'Show the software licences',
    loading: 'Loading the list of licences…',
    noList: 'This build comes without a list of software licences (file licences.json).',
    badList: 'The list of licences cannot be read. Please tell whoever runs this site.',
    retry: 'Try again',
    packages: (count) => `${count} software packages`,
    assets: 'Typefaces, maps and other parts',
    font: 'Typeface Source Sans 3: SIL Open Font License 1.1.',
    maps: 'Maps: boundaries of provinces and communes, simplified to show figures, with the archipelagos Hoang Sa and Truong Sa.',
    units:
      'Codes and names of units follow the state lists: daohoangson/dvhcvn (GPL-3.0), thanglequoc/vietnamese-provinces-database (MIT), sunshine-tech/VietnamProvinces (GPL-3.0).',
    figures:
      'Figures belong to the publishers named with each; when used again, name the source and its date. World Bank figures: CC BY 4.0.'
  }
};
