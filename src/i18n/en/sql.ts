import type { Format } from '../format.ts'
import type { sql as vietnamese } from '../vi/sql.ts'

export const sql = (format: Format): ReturnType<typeof vietnamese> => ({
  lead: 'Ask the tables directly in DuckDB’s SQL. It only reads: no file, network or setting is reached; 60 seconds at most.',
  label: 'SQL statement',
  run: 'Run',
  runHint: 'Ctrl + Enter',
  stop: 'Stop',
  stopped: 'Stopped.',
  examples: 'Examples',
  chooseExample: 'Choose an example…',
  phases: {
    opening: () => 'Opening a DuckDB for this statement alone…',
    loading: (tables) => (tables.length === 0 ? 'Reading the statement…' : `Loading ${tables.join(', ')}…`),
    running: () => 'Running…',
  },
  headline: (rows, columns) =>
    rows === 0 ? 'No rows' : `${format.number(rows)} rows, ${format.number(columns)} columns`,
  headlineCut: (rows, of) =>
    of === null
      ? `The first ${format.number(rows)} rows; counting all would take too long`
      : `The first ${format.number(rows)} of ${format.number(of)} rows`,
  subtitle: (tables) =>
    tables.length === 0 ? 'Result of the statement' : `Result of the statement · ${tables.join(', ')}`,
  more: (shown, rows) =>
    `${format.number(shown)} rows on screen; an exported file has ${format.number(rows)}.`,
  statement: (n, of) => (of === 1 ? 'The statement of this figure:' : `Statement ${n} of ${of}:`),
  openInBox: 'open in the SQL box',
  shownAsTheyAre: 'The figure shows these rows as they are.',
  computedFrom: 'Computed from these rows:',
  without: {
    words: 'This figure asks no table: it is what the dashboard explains.',
    contract: 'This figure asks no table: it shows the columns of the data contract.',
    loading: 'This figure asks no table: it is the log of loading the files.',
    prepared:
      'This figure was computed over all cases when the data was packed, and asks nothing here. Choose a unit to see its SQL.',
    'own-file': 'This figure is counted straight from your file, before it is in any table.',
    'kept-here': 'This figure shows what you wrote on this computer, which is in no table.',
  },
  withoutYet: 'What is shown was computed with the data package; the SQL is here as soon as the tables are.',
  failed: 'This statement does not run',
  place: (line, column) => `line ${format.number(line)}, column ${format.number(column)}`,
  duckDbSays: 'DuckDB:',
  faults: {
    empty: () => 'There is no statement. Type one that begins with SELECT, or choose an example.',
    many: () => 'One statement at a time. Remove what stands behind the semicolon.',
    'no-select': (value) =>
      `This box only reads${value === '' ? '' : `; it does not run ${value}`}. Use a statement that gives rows: SELECT, WITH, FROM, VALUES, PIVOT, DESCRIBE or SUMMARIZE.`,
    parameter: (value) => `“${value}” is a parameter without a value. Write the value into the statement.`,
    'reaches-out': (value) =>
      `“${value}” reads beyond the tables (files, network, settings), which this box does not allow. Use the tables in the list beside it.`,
    'own-cases': (value) =>
      `The table ${value} holds the cases of your file now, which this box cannot read yet. Go back to the page’s data and run it again.`,
    syntax: (value) =>
      value === ''
        ? 'Wrong syntax: the statement is not complete. Go on writing, or close brackets and quotes.'
        : `Wrong syntax at “${value}”. Look at this word and the one before it.`,
    'table-unknown': (value) =>
      `There is no table “${value}”. Use a name from the list beside; a click inserts it.`,
    'column-unknown': (value) =>
      `There is no column “${value}” in the tables of the statement. Open a table in the list beside to see its columns.`,
    'function-unknown': (value) =>
      `There is no function “${value}”. Check its name; DuckDB’s extensions are not part of this page.`,
    'types-differ': () =>
      'A function or operator does not take this type. Change the type with CAST(… AS …).',
    'not-grouped': (value) => `Column “${value}” must stand in GROUP BY or in an aggregate.`,
    'value-wrong': () =>
      'A value cannot be changed into the type that is asked for. Use TRY_CAST, or filter it out before.',
    other: () => 'DuckDB cannot run this statement; the reason stands below.',
  },
  tables: {
    label: 'Tables and columns; a click inserts the name',
    find: 'Find tables, columns',
    rows: (n) => (n === null ? '' : `${format.number(n)} rows`),
    absent: 'not in this package',
    insert: (name) => `Insert ${name}`,
  },
  exampleTitles: {
    indices: 'Which years each index has scores of',
    ranks: 'Printed ranks of Hà Nội over the years',
    leaders: 'The ten leading places of each index in its latest year',
    median: 'Hà Nội against the median in every component, latest year',
    months: 'The city’s rate on time by month',
    kinds: 'Rate on time by kind of unit, latest complete month',
    fields: 'Fields with the most late dossiers, latest complete month',
    successors: 'Which unit became which in a reorganisation',
    duties: 'How many components each unit leads',
    sources: 'Which sources are used most',
  },
})
