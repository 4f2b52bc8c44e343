import type { Words } from '../vi.ts'
import { plural } from './plural.ts'

const types: Readonly<Record<string, string>> = {
  integer: 'a whole number. Write it as 1234.',
  number: 'a number. Write it as 1234.5; leave the cell empty if it is not known.',
  boolean: 'true or false. Write one of them, or leave the cell empty.',
  date: 'a date. Write it as 2026-11-20.',
  timestamp: 'a time. Write it as 2026-11-20T14:30:00.',
}

const withheld = (detail: string) =>
  `the host does not give this file (${detail}). See whether it is there; if it is, allow this kind of file on the host (IIS: put back the web.config that comes with the page).`

const sentences: Words['faults']['sentences'] = {
  'package-missing': (_, detail) =>
    `the data package's description cannot be read (${detail}). Point to a folder that holds datapackage.json, or run “npm run data”.`,
  'package-invalid': (value, detail) =>
    `the data package's description is wrong at “${value}” (${detail}). Correct it in datapackage.json.`,
  'package-replaced': () => 'the data on the host was replaced after this page was opened. Reload the page.',
  'as-of-impossible': (value) =>
    `“${value}” is no date; the data's date is the last measured day. Write it as 2026-11-20.`,
  'resource-unknown': (value) =>
    `there is no table “${value}”; its files are not read. Correct “name” to the name of a table.`,
  'resource-twice': (value) =>
    `two resources are named “${value}”, and which of them counts is not known. Keep one, with all files in its “path”.`,
  'file-twice': (_value, _detail, rows) =>
    `the file stands ${rows} times in “path”; it is read once. Leave it there once.`,
  'property-refused': (value) =>
    `“${value}” is not supported. Save the file as CSV (UTF-8, commas, decimal points, empty cells where nothing is known, not compressed) and leave this property out.`,
  'format-unknown': (value) => `format “${value}” is not supported. Use csv or parquet, named in “format”.`,
  'file-missing': (_, detail) =>
    `the file cannot be loaded (${detail}). Check its path in datapackage.json and try again.`,
  'host-refuses': (_, detail) => withheld(detail),
  'host-away': () => 'the host does not answer or broke off. Look at the network, then try again.',
  'file-unreadable': () => 'its content cannot be read. Save it again as CSV (UTF-8, commas) or Parquet.',
  'content-html': () =>
    'the host answers with an HTML page in place of the file. Check its name and its path in datapackage.json.',
  'content-gzip': () => 'the file is compressed with gzip. Unpack it.',
  'content-parquet': () => 'the content is Parquet, but the name says CSV. Rename the file to .parquet.',
  'content-other': () =>
    'the name says Parquet, but the content is none. Export the file again, or rename it to .csv.',
  'encoding-unknown': () => 'the file is not UTF-8. Save it again as UTF-8.',
  'delimiter-other': (value) =>
    `its columns are separated by “${value}”, not by commas. Save it again as CSV with commas.`,
  'quote-open': () => 'a double quote that opens in this row is never closed. Correct it.',
  'table-empty': () => 'the file has no rows of data. Export it again.',
  'rows-fewer': (value, detail) =>
    `the file has only ${value} rows, its description says ${detail}. Copy the whole file; if it is right as it is, run “npm run prepare-data -- --data FOLDER”.`,
  'column-missing': () => 'this required column is missing. Add it to the file.',
  'column-twice': () => 'two columns have this name. Keep one of them.',
  'engine-failed': (_, detail) =>
    detail.startsWith('HTTP ')
      ? withheld(detail)
      : 'the database in the browser could not start, or stopped. Try again; if that does not help, reload the page or use a newer browser.',
  'columns-many': (value, detail) =>
    `the file has ${value} columns, at most ${detail} are read. Export it again with the columns that are needed.`,
  'file-large': (value, detail) =>
    `the file has ${value}, at most ${detail} are read. Split it into several files, or save it as Parquet.`,
  'row-long': (_, detail) =>
    `the row is longer than ${detail}. Look for a double quote in it that is never closed, and export the file again.`,
  'memory-out': (_, detail) =>
    `the browser has too little memory (${detail}). Close other tabs, choose fewer periods or units, or use smaller files.`,
  'statement-long': (value) =>
    `the question ran for more than ${value} seconds and was stopped. Choose fewer periods or units and try again.`,
  'answer-large': () =>
    'the answer is too large to be shown and was stopped. Choose fewer periods or units and try again.',

  'columns-differ': (value, detail) =>
    `the row has ${value} cells, the header ${detail} columns. Check the commas and double quotes of the row.`,
  'value-invalid': (value, detail) =>
    `the value “${value}” is not ${types[detail] ?? 'a value of this column.'}`,
  'value-missing': () => 'a required cell is empty. Fill it in or leave the row out.',
  'row-twice': (value) =>
    `the key “${value}” has several rows that are the same; one counts. Delete the others.`,
  'key-twice': (value) =>
    `the key “${value}” has several rows that differ; which is right is not known, and none counts. Keep one.`,
  'code-characters': (value) =>
    `the code “${value}” has characters that codes may not have. Use ASCII letters, digits, dots, underscores and hyphens.`,
  'code-nul': (value) =>
    `the code “${value}” holds a NUL character. Export the file again or type the code anew.`,
  'code-unknown': (value, detail) =>
    `the code “${value}” is not in the table ${detail}. Correct it, or add a row to ${detail}.`,
  'word-unknown': (value, detail) => `“${value}” is none of the words ${detail}. Write one of them.`,
  'span-reversed': (value, detail) =>
    `it ends ${value}, before it begins ${detail}. Correct valid_from or valid_to.`,
  'years-reversed': (value, detail) =>
    `the last year ${value} is before the first, ${detail}. Correct first_year or last_year.`,
  'share-beyond': (value) =>
    `the share ${value} is not within 0–1. Write a part of 1, such as 0.5; leave it empty if joint.`,
  'shares-beyond': (value, detail) =>
    `the shares of ${value} that are valid at one time add up to ${detail}, more than 1. Reduce them, or correct valid_from, valid_to.`,
  'unit-parent': (value) => `the unit “${value}” has no parent. Write the parent's code; only HN has none.`,
  'unit-cycle': (value) => `the unit “${value}” is above itself. Correct the column parent.`,
  'year-outside': (value, detail) =>
    `no edition of ${detail} holds the year ${value}. Correct the year, or add an edition to editions.`,
  'component-outside': (value, detail) =>
    `“${value}” is no component of ${detail}. Correct the code, or add the component to components in that edition.`,
  'nothing-scored': () => 'the row has neither a score nor a rank. Fill one in, or delete the row.',
  'score-beyond': (value, detail) =>
    `the score ${value} is not within ${detail || '0–…'}. Correct it, or the component's maximum.`,
  'rank-beyond': (value, detail) =>
    `the rank ${value} is not within ${detail}. Correct it, or how many are ranked.`,
  'publication-missing': (_, detail) => `there is no publication of ${detail}. Add a row to publications.`,
  'numerator-beyond': (value, detail) =>
    `the numerator ${value} is more than the denominator ${detail} of a rate. Correct one of them.`,
  'count-negative': (value) => `a negative count: ${value}. Correct it.`,
  'days-crossed': (value, detail) =>
    `${value} days from ${detail} do not lie within a week, a month and one side of the 14th. Split the row, or correct date, days.`,
  'days-of-stock': (value, detail) =>
    `a stock, or a share at one date, is written for ${value} days. Write that of the last day: date ${detail}, days 1.`,
  'days-no-period': (value, detail) =>
    `${value} days (${detail}) are no period: a month, a quarter, 6 months, 9 months, a year, or a year to the end of a month, from the 1st or, of reports, from the 15th. Correct date, days, or split the row by week.`,
  'days-overlap': (value, detail) =>
    `the row ${value} measures days that the row ${detail} measures too; which is right is not known, and none counts. Keep one, or correct date, days.`,
  'date-after': (value, detail) =>
    `${value} is after the data's date ${detail}. Correct it, or “asOf” in datapackage.json.`,
  'date-apart': (value, detail) =>
    `the day ${value} lies far from all others (the last is ${detail}). Correct it, or write “asOf” in datapackage.json.`,
  'paused-negative': (value) => `a negative pause: ${value}. Correct the minutes, or leave the cell empty.`,
  'due-early': (value, detail) =>
    `due ${value}, before it was received ${detail} (keyed late, perhaps); the case counts. Check the two times.`,

  'editions-overlap': (value, detail) =>
    `edition ${value} overlaps edition ${detail}. Correct first_year, last_year: a year belongs to one edition.`,
  'edition-bare': (value) => `edition ${value} has no components. Add at least its root to components.`,
  'root-missing': (_, detail) => `the tree has no root. Leave the parent of the row “${detail}” empty.`,
  'root-many': (_, detail) => `the tree has more than one root. Only the row “${detail}” has no parent.`,
  'root-other': (value, detail) =>
    `the root of the tree is “${value}”. Use the code of the index, “${detail}”.`,
  'parent-unknown': (value, detail) =>
    `the parent “${value}” is not in the tree ${detail}. Correct it, or add its row.`,
  'component-cycle': (value) => `the component “${value}” is above itself. Correct the column parent.`,
  'aggregation-missing': () =>
    'a component with children does not say what they make. Write sum, weighted_mean, mean, or none if it is not known.',
  'maxima-differ': (value, detail) =>
    `the maxima of its children add up to ${value}, not ${detail}. Correct the tree in components.`,
  'max-missing': (_, detail) => `a ${detail} needs maxima. Fill it in, or write none at the parent.`,
  'weight-missing': () =>
    'a weighted_mean needs weights. Fill it in (a part of 1), or write none at the parent.',
  'weights-differ': (value) =>
    `the weights of its children add up to ${value}, not 1. Write weights as parts of 1 (5% = 0.05).`,
  'thresholds-unreadable': (value) =>
    `the thresholds “${value}” cannot be read. Write them as 0.5:0;1:1, on the right from 0 to 1.`,
  'shares-blank': (value) =>
    `${value} indicators of one component have no share. Write the share of each; they add up to 1.`,
  'shares-differ': (value) =>
    `the shares of this component's indicators add up to ${value}, not 1. Correct them.`,

  'file-empty': () => 'the file has no rows. Export it again.',
  'no-cases': (value, detail) =>
    `this is no file of cases: it lacks ${detail} (its columns: ${value || 'unknown'}). Name the columns as in the example file; CSV uses commas.`,
  'unit-unknown': (value, detail, rows) =>
    `the unit code “${value}” is not in the register; ${rows} rows have unknown codes (${detail}). Use the codes in column “unit” of the table units.`,
  'dates-crossed': (value, detail) =>
    `finished ${value}, before it was received ${detail}. Correct one of the dates, or leave “finished” empty while it is open.`,
  'date-far': (value) => `the date ${value} is outside of 2000–2040. Check its year; write it as 2026-11-20.`,
  'case-twice': (value, detail) =>
    `the case “${value}” is there already, in ${detail}. Leave one row per case.`,
  'marks-differ': (value) =>
    `of this file and ${value} one holds made-up figures and the other does not. They are not mixed: load one at a time.`,
  'page-went-down': () =>
    'the page went down while it read this file, so it is not read again by itself. Switch it on in the list of what was taken over, or remove it.',
}

const number = (value: number) => value.toLocaleString('en')

const places: Words['faults']['places'] = {
  file: 'file',
  row: 'row',
  column: 'column',
  more: (rows) => ` and ${number(rows)} more`,
  leaves: (rows) => `Left out ${number(rows)} ${plural(rows, 'row')}`,
  years: (index, edition, years) =>
    `Not used: ${index}${edition === null ? '' : `, edition ${edition}`} (${years})`,
  from: (year) => `from ${year} on`,
  points: (index, edition) => `No points of ${index}, edition ${edition}, are made of measurements`,
  codes: (codes, table) => `Not used: ${codes} of ${table}`,
}

export const faults: Words['faults'] = { sentences, places }
