import type { intake as vi } from '../vi/intake.ts'

export const intake: Intake = {
  leftOut: {
    title: 'title line',
    blank: 'blank row',
    'column-numbers': 'row of column numbers',
    'unit-line': 'line with the unit of measure',
    note: 'note',
    signature: 'signature',
    section: 'section line',
    'head-again': 'heads repeated',
    turned: 'left out as chosen',
    'other-table': 'another table below',
    'no-component': 'no component of the index',
    'no-values': 'no number is read from this row',
    'no-place': 'names no place',
    country: 'whole country',
    region: 'region',
    median: 'median',
    mean: 'mean',
    minimum: 'minimum',
    maximum: 'maximum',
    total: 'total',
    repeated: 'repeats a row above with the same values',
  },
  faults: {
    'file-empty': () => ({ reason: 'the file is empty', cure: 'Choose another file.' }),
    'file-encrypted': () => ({
      reason: 'the file has a password',
      cure: 'Remove the password and save it again.',
    }),
    'file-cut': () => ({ reason: 'the file is damaged or incomplete', cure: 'Get the original file again.' }),
    'file-bomb': () => ({
      reason: 'the packed file is far too large inside',
      cure: 'Save it as a smaller file.',
    }),
    'file-unknown': (value) => ({
      reason: `neither a workbook nor a text file (${value})`,
      cure: 'Save it as XLSX or CSV.',
    }),
    'sheet-large': (value) => ({
      reason: `the sheet is too large (${value})`,
      cure: 'Leave only the table that is meant.',
    }),
    'quote-open': () => ({
      reason: 'a quotation mark is not closed',
      cure: 'Mend the quotation marks of this row.',
    }),
    'place-unknown': (value, detail) => ({
      reason: `no place of this system is called “${value}”`,
      cure:
        detail === '' ? 'Correct the name in the file.' : `Is it ${detail}? Correct the name in the file.`,
    }),
    'place-twice': (value, detail) => ({
      reason: `one place has two different values: ${value} and ${detail}`,
      cure: 'Remove the wrong row.',
    }),
    'place-again': (value, detail) => ({
      reason: `“${value}” stands in several rows: ${detail}`,
      cure: 'Remove the rows that are too many.',
    }),
    'places-missing': (value, detail) => ({
      reason: `missing${value === '' ? '' : ` in ${value}`}: ${detail}`,
      cure: 'Add them if the publisher has them.',
    }),
    'not-a-number': (value) => ({
      reason: `“${value}” is no number`,
      cure: 'Write a number, or leave it blank.',
    }),
    'error-value': (value) => ({
      reason: `the cell holds the error ${value}`,
      cure: 'Mend the formula in the workbook.',
    }),
    'score-beyond': (value, detail) => ({
      reason: `${value} lies outside the scale (maximum: ${detail})`,
      cure: 'Look at the value, or the column, again.',
    }),
    'rank-beyond': (value) => ({
      reason: `${value} can be no rank`,
      cure: 'Look at the column of ranks again.',
    }),
    'year-unread': (value) => ({ reason: `“${value}” is no year`, cure: 'Write the year with four digits.' }),
    'year-outside': (value, detail) => ({
      reason: `no edition of ${detail} covers ${value}`,
      cure: 'Add the year to the table editions (and components where the frame is new), then take it over again.',
    }),
    'cells-beyond': (value) => ({
      reason: `a number (${value}) stands in a column without a head: decimal commas may have been read as ends of cells`,
      cure: 'Save the file with semicolons between columns, or as XLSX.',
    }),
    'thousands-lost': (value) => ({
      reason: `a thousands point was read as a decimal point (${value})`,
      cure: 'What is lost cannot be restored: export it again, not through a spreadsheet.',
    }),
  },
}

type Said = { readonly reason: string; readonly cure: string }
type Intake = {
  readonly leftOut: typeof vi.leftOut
  readonly faults: { readonly [Code in keyof typeof vi.faults]: (value: string, detail: string) => Said }
}
