import type { ExploreTexts } from '../messages';

export const files = {
  heading: 'Open your own files',
  description: 'Open CSV, Excel or Parquet files in the browser, beside the published figures.',
  lead: 'Open your own table and put it beside the published figures. The file is read on this machine; nothing is sent anywhere.',
  noscript: 'This part needs JavaScript to read files; it is off in this browser.',
  drop: {
    heading: 'Choose a file',
    label: 'Drop a file here, or',
    choose: 'Choose a file on this machine',
    hint: 'CSV, TSV, Excel (.xlsx) or Parquet. Large files open too: CSV up to 200 MB, Parquet up to 1.5 GB.',
    waiting: (names) => `Waiting for its turn: ${names}.`
  },
  busy: {
    load: 'Opening the file…',
    decode: 'Reading its letters…',
    read: (share) => `Reading the table: ${share}…`,
    write: 'Writing the table…',
    add: 'Giving the table to the query engine…',
    cancel: 'Stop'
  },
  reading: {
    heading: (name) => `Reading ${name}`,
    summary: (rows, columns) => `${rows} rows, ${columns} columns`,
    guessed:
      'This is how the page guesses the file is to be read. Correct what is wrong; the table is read again at once.',
    wrongName: (extension) => `The name of the file says something else; its content is ${extension}.`,
    encoding: 'Encoding',
    encodings: {
      'utf-8': 'UTF-8 (Unicode)',
      'utf-16le': 'UTF-16',
      'utf-16be': 'UTF-16 (big-endian)',
      'windows-1258': 'Windows-1258 (Vietnamese)',
      'windows-1252': 'Windows-1252 (Western)',
      tcvn3: 'TCVN3 (.VnTime fonts)',
      vni: 'VNI (VNI-Times fonts)'
    },
    delimiter: 'Between columns',
    delimiters: { ',': 'comma ,', ';': 'semicolon ;', '\t': 'tab', '|': 'bar |' },
    decimal: 'Numbers are written',
    decimals: { ',': '1.234,5 (Viet Nam)', '.': '1,234.5 (English)' },
    dates: 'Dates are written',
    dateOrders: { day: 'day/month/year', month: 'month/day/year', year: 'year-month-day' },
    sheet: 'Sheet',
    headFrom: 'Head of the table at row',
    headRows: 'Rows of the head',
    columns: 'Columns',
    column: 'Column',
    as: 'Read as',
    kinds: {
      text: 'text',
      number: 'number',
      percent: 'per cent',
      date: 'date',
      truth: 'yes/no',
      skip: 'left out'
    },
    nameInSql: 'Name in SQL',
    printed: 'As in the file',
    read: 'As it is read',
    firstRows: 'First rows',
    row: 'Row',
    refused: (count) => `${count} cells could not be read as their column says, and are left empty:`,
    refusedCell: (line, column, text) => `row ${line}, column ${column}: “${text}”`,
    more: (count) => `and ${count} more`,
    skipped: (count) => `${count} rows that are empty, repeat the head or are notes under the table are left out.`,
    missing: 'empty',
    moreColumns: (count) => `Only the first ${count} columns are shown; the others are read too.`,
    noRows: 'The content of a Parquet file compressed like this is not shown beforehand; the table opens in SQL.'
  },
  matching: {
    heading: 'Match with the published figures',
    lead: 'To stand beside published figures, each row must say which unit and which period it is about.',
    unitColumn: 'Column of units',
    periodColumn: 'Column of periods',
    none: 'none',
    period: 'Period of the whole table',
    periodHint: 'For example: 2025, 2025-Q3, 31/12/2025',
    noPeriod: (text) => `“${text}” is not understood as a period.`,
    units: 'Units in the file',
    periods: 'Periods in the file',
    text: 'In the file',
    rows: 'Rows',
    meaning: 'Read as',
    how: 'Why',
    by: {
      code: 'its code',
      name: 'its name',
      'former-name': 'a former name',
      'without-marks': 'its name without marks',
      reader: 'your choice',
      several: 'several places have this name: choose',
      none: 'no match'
    },
    choose: 'Choose…',
    unmatched: (count) => `${count} without a match; their rows stay in the table but join nothing.`,
    allMatched: 'All are matched.',
    showAll: (count) => `Show all ${count}`,
    other: (text) => `Choose what “${text}” means`,
    meaningOf: (text) => `“${text}” is`,
    findUnit: 'Type the name of a unit',
    noUnit: (text) => `There is no unit called “${text}”.`,
    engineOnly:
      'This Parquet file is too large, or compressed in a way that cannot be matched here. Please add the table and join it in SQL.'
  },
  add: {
    name: 'Name of the table',
    nameHint: 'Plain letters, figures and underscores.',
    badName: 'A table’s name has plain letters, figures and underscores only, and does not begin with a figure.',
    submit: 'Add the table',
    discard: 'Leave this file',
    added: (name, rows) => `Table ${name} was added, ${rows} rows.`,
    replaces: 'There is a table of this name; the new one will take its place.'
  },
  list: {
    heading: 'Your tables',
    empty: 'No tables yet.',
    table: 'Table',
    rows: 'Rows',
    columns: 'Columns',
    size: 'Size',
    keep: 'Keep in this browser',
    keepLabel: (name) => `Keep table ${name} in this browser`,
    keepHint: 'Otherwise the table is gone when the page is closed. Better not on a shared machine.',
    remove: 'Remove',
    removeLabel: (name) => `Remove table ${name}`,
    removed: (name) => `Table ${name} was removed.`,
    sql: 'Open in SQL',
    join: 'Join with indicators',
    joinLabel: (name) => `Join table ${name} with published indicators`,
    noKeys: 'This table has no units and periods, so it cannot be joined.',
    megabytes: (size) => `${size} MB`,
    opening: 'opening…',
    notOpened: 'cannot be opened'
  },
  join: {
    heading: (name) => `Join table ${name} with published indicators`,
    indicators: 'Indicators',
    addIndicator: 'Type a name, with or without marks',
    nothing: (text) => `There is no indicator called “${text}”.`,
    remove: (name) => `Remove ${name}`,
    first: (name) => `Put ${name} first`,
    rule: 'Each of your rows gets the latest actual value of the same unit (the same land) and the same period.',
    run: 'Join',
    running: 'Joining…',
    sql: 'The SQL',
    openSql: 'Change the SQL',
    close: 'Close'
  },
  failed: 'This could not be done. Your tables and files are as they were.',
  problem: {
    empty: 'This file is empty: there is nothing to read. Please check it and choose it again.',
    tooLarge: (size, limit) =>
      `The file has ${size} MB, more than the ${limit} MB that can be opened in a browser. Please split it, or save it as Parquet.`,
    tooLargeMemory: 'This file needs more memory than the browser has. Please split it, or save it as Parquet.',
    unknown: 'This file is neither CSV, Excel (.xlsx) nor Parquet, so it cannot be read.',
    looksLike: {
      pdf: 'This is a PDF file. Only tables can be read: please copy the table to Excel and save it as .xlsx.',
      docx: 'This is a Word file. Please copy the table to Excel and save it as .xlsx.',
      pptx: 'This is a presentation. Please copy the table to Excel and save it as .xlsx.',
      xls: 'This is an old Excel file (.xls). Please open it in Excel and save it as .xlsx.',
      xlsb: 'This is a binary Excel file (.xlsb). Please open it in Excel and save it as .xlsx.',
      html: 'This is a web page (HTML), whatever its name says. Please open it in Excel and save it as .xlsx.',
      xml: 'This is an XML file. Please open it in Excel and save it as .xlsx.',
      json: 'This is a JSON file. Only tables can be read: please turn it into CSV or Parquet.',
      ods: 'This is an .ods spreadsheet. Please open it and save it as .xlsx.',
      zip: 'This is an archive. Please unpack it and choose the file inside.',
      image: 'This is a picture. Only tables can be read.'
    },
    damaged: 'The file is damaged or cut short and cannot be read. Please get the original and choose it again.',
    zipBomb:
      'This Excel file would swell to an unusual size, so it is not opened. If it is a real table, please save what is needed as a new file.',
    protected: 'The file has a password. Please open it in Excel, remove the password and save it.',
    mixedEncoding: (line) =>
      `The file says letters in two ways, from line ${line} on. Please save the whole file as UTF-8.`,
    codec: (which) =>
      `The Parquet file is compressed or encoded as ${which}, which cannot be read here. Please save it with ZSTD, SNAPPY or GZIP.`,
    tooManyColumns: (columns, limit) =>
      `The table has ${columns} columns, more than the ${limit} allowed. Please leave some out, or turn columns into rows.`,
    tooManyRows: (limit) => `The table has more than ${limit} rows. Please save it as Parquet and open it again.`,
    noTable: 'There is no row of data under the head. Please choose another sheet, or correct the row of the head.',
    unclosedQuote: (line) =>
      `A quotation mark opened on line ${line} is never closed. Please mend that line and choose the file again.`,
    nameKept:
      'Another tab has just kept another table of this name, so this one is not kept. To keep both, add the file again under another name.',
    notRead:
      'The part of the page that reads files could not be loaded or stopped half-way; your file is as it was. Check the connection and choose the file again.',
    notKept:
      'The browser does not keep this table (no space left, or a private window). It can be used until the page is closed.'
  }
} as const satisfies ExploreTexts['files'];
