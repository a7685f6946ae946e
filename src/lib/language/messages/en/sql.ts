import type { ExploreTexts } from '../messages';
import { sqlSchema } from './sqlSchema';

export const sql = {
  heading: 'Ask the figures in SQL',
  description: 'Write your own SQL over the published snapshots, run in this browser.',
  lead: 'The query runs in this browser, on the chosen snapshot. It can only read: the published figures do not change, and nothing is sent anywhere.',
  noscript:
    'Running a query needs JavaScript, which is off in this browser. The tables, their columns and a sample query can be read here.',
  editor: {
    label: 'SQL query',
    help: 'Ctrl + Enter: run. Type the name of an indicator or a unit, with or without diacritics, to find its code. Tab indents; to leave the editor, press Esc, then Tab.',
    failed: 'Colours and suggestions could not be loaded. Queries can be written and run all the same.',
    phrases: {
      completions: 'Suggestions',
      diagnostics: 'Errors',
      noDiagnostics: 'No errors',
      controlCharacter: 'Control character',
      selectionDeleted: 'Selection deleted',
      close: 'close'
    },
    kinds: { table: 'table', column: 'column', function: 'function', keyword: 'keyword' }
  },
  action: {
    run: 'Run',
    stop: 'Stop',
    format: 'Lay out',
    explain: 'Explain'
  },
  snapshot: 'Snapshot',
  parameters: {
    heading: 'Values in place of ?',
    value: (number: string) => `Value ${number}`,
    kind: (number: string) => `Type of value ${number}`,
    kinds: { text: 'text', number: 'number', truth: 'true/false', empty: 'null' },
    truth: { yes: 'true', no: 'false' },
    notNumber: (number: string) => `Value ${number} is not a number yet, such as 2023 or 6.27.`
  },
  status: {
    starting: 'Starting the query engine and opening the snapshot…',
    running: 'Running…',
    clock: (seconds: string) => `(${seconds} seconds)`,
    explaining: 'Asking for the plan…',
    done: (rows: string, seconds: string) => `Done: ${rows} rows, ${seconds} seconds.`,
    stopped: 'The query was stopped.',
    restarted: 'The query engine has restarted. The earlier result is gone; run the query again if you need it.',
    inserted: (name: string) => `${name} was put into the query.`,
    formatted: 'Laid out.',
    notFormatted: 'This cannot be laid out while the query is unfinished or has an error. It stays as it is.'
  },
  notice: {
    sql: (given: string) => `The query in the address (“${given}”) cannot be read; a sample is shown.`,
    params: (given: string) => `The values in the address (“${given}”) cannot be read; please enter them again.`,
    tooLong: 'The query is too long for the address of the page. To send it to someone, copy the whole text.'
  },
  plan: {
    heading: 'How the engine runs it',
    note: 'The steps are drawn by the engine, to be read from the bottom up.'
  },
  result: 'Query result',
  only: (codes: string) =>
    `This snapshot is very large, so only the indicators whose codes stand in the statement were opened: ${codes}. The result holds no others.`,
  earlier: 'The result below is of the query that ran before.',
  library: {
    heading: 'Sample questions',
    note: 'Choose one to put it into the editor.'
  },
  history: {
    heading: 'Already run',
    none: 'Nothing has been run yet.',
    keep: 'Keep in this browser',
    note: 'Unless ticked, the list goes when the page is closed. If ticked, whoever uses this computer can see it.',
    remove: (text: string) => `Remove ${text}`,
    clear: 'Remove all',
    notKept: 'The browser does not allow keeping it. The list lasts until the page is closed.',
    rows: (rows: string, time: string) => `${rows} rows, at ${time}`
  },
  schema: sqlSchema,
  types: {
    whole: 'a whole number',
    number: 'a number',
    text: 'text',
    date: 'a date',
    time: 'a time',
    boolean: 'true/false'
  },
  problem: {
    heading: 'The query could not be run',
    place: (line: string, column: string) => `Line ${line}, character ${column}.`,
    goTo: 'Go to the error',
    detail: 'The engine’s own words',
    quoted: (name: string) => `“${name}”`,
    or: ' or ',
    meant: (names: string) => `Did you mean ${names}?`,
    'unknown-column': (name: string) =>
      `There is no column “${name}”. Text stands in single quotes ('…'); double quotes are for names of columns and tables.`,
    'unknown-in-table': (name: string, table: string) => `Table “${table}” has no column “${name}”.`,
    'unknown-table': (name: string) => `There is no table “${name}”.`,
    'unknown-function': (name: string) => `There is no function “${name}”.`,
    syntax: (name: string) => `The syntax is not right near “${name}”.`,
    unfinished: 'The query is unfinished: a closing bracket or its last part is missing.',
    unclosed: 'A text or a name has an opening quote but no closing one.',
    'no-columns': 'There is no column after SELECT. For all columns write SELECT *.',
    'not-grouped': (name: string) =>
      `Column “${name}” stands beside an aggregate (sum, average, count…), so it must be in GROUP BY or be aggregated too, for example max(${name}).`,
    'aggregate-in-where':
      'WHERE looks at single rows, so it cannot hold an aggregate (sum, average, count…). Put this condition into HAVING, or QUALIFY for a window function.',
    'nested-aggregate': 'Two aggregates cannot stand in one step. Do the first in a query of its own (WITH … AS).',
    ambiguous: (name: string, names: string) =>
      `Several tables have a column “${name}”. Say of which table it is${names ? `: ${names}` : ''}.`,
    'not-convertible': (text: string, type: string) => `“${text}” cannot be turned into ${type}.`,
    date: (text: string) => `“${text}” is not a date. Dates are written year-month-day, for example '2023-12-28'.`,
    'too-big': (text: string, type: string) => `${text} is too large for ${type}. Use DOUBLE.`,
    overflow: 'The result is too large. Turn the numbers into DOUBLE before calculating.',
    'argument-types': (name: string, types: string) =>
      `“${name}” does not work on ${types}. Check how many values there are and their types, or convert with cast(… as double).`,
    'columns-differ': 'The parts of a UNION, EXCEPT or INTERSECT must have the same number of columns.',
    'order-position': (count: string) =>
      `ORDER BY a position can only be 1 to ${count}: the result has ${count} columns.`,
    'negative-limit': 'LIMIT and OFFSET cannot be negative.',
    pattern: 'The search pattern (regular expression) is not right; often a closing bracket is missing.',
    duplicate: (name: string) => `Two tables are called “${name}”. Give each a name of its own.`,
    parameters: (wanted: string, given: string) =>
      `The query has ${wanted} ? but there are ${given} values. Each ? needs one value.`,
    network:
      'Files and network addresses cannot be read here, only the tables in the list. To use a file of your own, open it under “Your files”.',
    several: 'One query runs at a time. Remove the semicolon and the other queries.',
    'not-a-question':
      'Only queries that read can run here: they begin with SELECT, WITH, FROM or VALUES. The published figures cannot be changed or deleted.',
    cancelled: 'The query was stopped.',
    'too-large':
      'The result is too large for the memory of this browser. Filter more rows, take fewer columns, or end the query with LIMIT.',
    'too-many-parts':
      "This snapshot is very large: every indicator is a file of its own, and not all can be open at once. Name the indicator in the statement, for instance where indicator = 'population'. The table indicators lists all codes.",
    engine: (words: string) => `The engine could not run this: “${words}”`
  }
} as const satisfies ExploreTexts['sql'];
