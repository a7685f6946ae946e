import type { ExploreTexts } from '../messages';

export const results = {
  heading: 'Result',
  status: {
    rows: (count) => `${count} rows`,
    filtered: (shown, all) => `${shown} of ${all} rows`,
    columns: (count) => `${count} columns`,
    took: (seconds) => `computed in ${seconds} s`,
    counting: 'Filtering…',
    sorted: (name, order) => `sorted by ${name}, ${order}`,
    noRows: 'The query ran, but there are no rows.',
    noneLeft: 'No row passes the filters.',
    failed: 'These rows could not be read. Please run the query again.'
  },
  table: {
    label: (name) => `Table of the result: ${name}`,
    help: 'Arrow keys, Page Up, Page Down, Home and End move between cells; Ctrl+Home and Ctrl+End go to the beginning or the end of the table. In the row of column names, Enter opens sorting and filters. Hold Shift to select rows, Ctrl+C to copy.',
    corner: 'Row',
    missing: 'empty',
    pending: '…',
    loading: 'Opening the table…',
    failed:
      'The code that shows the table could not be loaded. Please reload the page; the result can still be taken away with the buttons above.',
    sort: (name) => `Sort by ${name}`,
    more: (name) => `Sort, filter and summarise column ${name}`,
    filtered: 'filtered',
    cell: (row, column) => `Row ${row}, ${column}`,
    head: 'Name of the column',
    printed: 'Only the rows on the screen are printed. To have all, take the result away as a file.'
  },
  kinds: {
    number: 'number',
    text: 'text',
    date: 'date',
    time: 'time',
    boolean: 'true/false',
    other: 'other'
  },
  truth: { yes: 'true', no: 'false' },
  notNumber: 'not a number',
  infinite: 'infinite',
  column: {
    heading: (name) => `Column ${name}`,
    close: 'Close',
    sort: 'Sort',
    orders: { none: 'As queried', up: 'Ascending', down: 'Descending' },
    filter: 'Filter',
    test: 'Condition',
    value: 'Value',
    apply: 'Filter',
    tests: {
      contains: 'contains',
      equals: 'equals',
      'at-least': 'is at least',
      'at-most': 'is at most',
      missing: 'is empty',
      present: 'has a value'
    },
    invalid: {
      empty: 'Please enter the value to filter by.',
      number: 'Please enter a number, for example 6.27.',
      date: 'Please enter a date, for example 31/12/2025.',
      time: 'Please enter a date and a time, for example 31/12/2025 14:30.'
    }
  },
  filters: {
    label: 'Filtered by',
    contains: (column, value) => `${column} contains “${value}”`,
    equals: (column, value) => `${column} equals ${value}`,
    'at-least': (column, value) => `${column} is at least ${value}`,
    'at-most': (column, value) => `${column} is at most ${value}`,
    missing: (column) => `${column} is empty`,
    present: (column) => `${column} has a value`,
    remove: (text) => `Remove filter: ${text}`,
    removeAll: 'Remove all filters',
    unsort: (text) => `No longer ${text}`
  },
  profile: {
    heading: 'Summary of the column',
    show: 'Summarise',
    working: 'Computing…',
    failed: 'This column could not be summarised.',
    type: 'Type',
    missing: 'Empty cells',
    distinct: 'Different values',
    about: (count) => `about ${count}`,
    min: 'Least',
    max: 'Most',
    mean: 'Mean',
    median: 'Median',
    histogram: 'Distribution',
    bar: (from, to, rows) => `${from} to ${to}: ${rows} rows`,
    histogramText: (bins, from, to, rows) =>
      `Distribution over ${bins} equal intervals; most rows are from ${from} to ${to}, ${rows} rows.`,
    top: 'Most frequent',
    share: (rows, percent) => `${rows} rows (${percent})`
  },
  take: {
    label: 'Take the result away',
    copy: 'Copy to paste into Excel',
    copySelected: (rows) => `Copy ${rows} selected rows`,
    csvVietnam: 'CSV for Excel in Vietnam',
    csvPlain: 'CSV for programs',
    xlsx: 'Excel (XLSX)',
    parquet: 'Parquet',
    cancel: 'Stop',
    working: (name, percent) => `Making ${name}: ${percent}`,
    copied: (rows) => `Copied ${rows} rows.`,
    copiedFirst: (rows, all) => `Copied the first ${rows} of ${all} rows. To have all, save them as a file.`,
    copiedCell: 'Copied the chosen cell.',
    notCopied: 'The browser does not allow copying. Please save a CSV file.',
    saved: (name) => `Saved ${name}.`,
    cancelled: 'Stopped; no file was saved.',
    failed: 'It could not be saved. The result is still there; try again or choose another form.',
    tooManyRows: (rows, most) =>
      `The result has ${rows} rows, and a sheet of Excel holds at most ${most} with the row of names. Filter it, or save CSV or Parquet.`,
    tooManyColumns: (columns, most) =>
      `The result has ${columns} columns, and a sheet of Excel holds at most ${most}. Choose fewer, or save CSV or Parquet.`
  },
  chart: {
    heading: 'Draw a chart',
    kind: 'Form',
    kinds: { line: 'Lines', columns: 'Columns', scatter: 'Dots' },
    x: 'Across',
    y: 'Values',
    colour: 'Split by',
    noColour: 'Nothing',
    rowNumber: 'Row number',
    title: 'Title',
    titleHint: 'Your own; without one the chart has no title.',
    noNumber: 'The result has no column of numbers, so nothing can be drawn.',
    nothing: 'Please choose at least one column of values.',
    noPoints: 'The chosen columns have no values to draw.',
    points: (shown, all) => `Only the first ${shown} of ${all} rows are drawn.`,
    series: (shown, all) => `Only ${shown} of ${all} groups are drawn, in the order in which they occur.`,
    places: (shown, all) => `Only the first ${shown} of ${all} columns are drawn.`,
    repeated: 'Some rows have the same place and group; the first of them is drawn.',
    missing: 'empty',
    said: (title, rows) => [title, `Chart of ${rows} rows of the result`].filter(Boolean).join('. '),
    help: 'Arrow keys walk the points.',
    source: (name) => `Result of an own query: ${name}`,
    compare: 'Open in Compare',
    working: 'Reading what is to be drawn…',
    failed: 'What is to be drawn could not be read. Please run the query again.'
  }
} as const satisfies ExploreTexts['results'];
