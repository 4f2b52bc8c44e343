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
    'no-column': 'no column of the form',
    personal: 'personal data: neither read nor kept',
    'of-which': 'counted in a row above',
    'unused-account': 'account that nobody uses',
    undeclared: 'column that the table does not declare: not read',
    'no-unit': 'names no unit',
    compared: 'compared: agrees with another form; not added twice',
    'not-chosen': 'another form of this unit and period was chosen',
    kept: 'what was taken over before is kept',
    description: 'describes the data package: no table',
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
    'file-large': (value) => ({
      reason: `the file is too large (${value} MB)`,
      cure: 'Make several files of it, or leave out columns that are not needed.',
    }),
    'file-unknown': (value) => ({
      reason: `neither a workbook nor a text file (${value})`,
      cure: 'Save it as XLSX or CSV.',
    }),
    'sheet-large': (value) => ({
      reason: `the table is too large: more than ${Number(value) / 1_000_000} million cells`,
      cure: 'Leave only the table that is meant, or make several files of it.',
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
    'form-unknown': (value) => ({
      reason: `“${value}” is like no form of the table forms`,
      cure: 'Look at the heads again, or add the form to data/forms.csv.',
    }),
    'column-missing': (value, detail) => ({
      reason: `column ${value} “${detail}” of the form is not there`,
      cure: 'Write the head as on the form; what is computed from this column is not taken.',
    }),
    'column-twice': (value, detail) => ({
      reason: `which column is ${value} is not clear: ${detail}`,
      cure: 'Write the heads as on the form, each once.',
    }),
    'cell-missing': (_, detail) => ({
      reason: `the cell “${detail}” is empty`,
      cure: 'Write the number, or 0 where there is no dossier.',
    }),
    'count-broken': (value, detail) => ({
      reason: `“${value}” under “${detail}” is no count of dossiers`,
      cure: 'Write a whole number, 0 or above.',
    }),
    'sum-differs': (value, detail) => ({
      reason: `does not add up: ${value}, but ${detail}`,
      cure: 'Correct the wrong cell and send it again; this row is not taken.',
    }),
    'total-differs': (value, detail) => ({
      reason: `the total does not add up: ${value}, but ${detail}`,
      cure: 'Correct the wrong row and send it again; the rows of this total are not taken.',
    }),
    'row-twice': (value, detail) => ({
      reason: `“${value}” stands in several rows: ${detail}`,
      cure: 'Keep one row.',
    }),
    'unit-unknown': (value, detail) => ({
      reason: `no unit is called “${value}”`,
      cure:
        detail === '' ? 'Correct the name, or use --unit.' : `Is it ${detail}? Correct the name in the file.`,
    }),
    'unit-ended': (value, detail) => ({
      reason: `“${value}” (${detail}) did not live through the period`,
      cure: 'Name the unit of this period.',
    }),
    'form-in-part': (value) => ({
      reason: `${value} rows are wrong, so that nothing of the form is taken: the unit’s total would lack them`,
      cure: 'Correct the rows named and send it again.',
    }),
    'carried-differs': (value, detail) => ({
      reason: `${value} carried over, but the period before left (${detail})`,
      cure: 'Ask the unit which form is right.',
    }),
    'level-differs': (value, detail) => ({
      reason: `the roll-up and the unit’s own form differ: ${value} (${detail})`,
      cure: 'Ask the unit which is right, then choose a file or remove what is held.',
    }),
    'form-differs': (value, detail) => ({
      reason: `two forms of one unit and period differ: ${value} (${detail})`,
      cure: 'Ask the unit which is right, then choose a file.',
    }),
    'days-overlap': (value, detail) => ({
      reason: `the days ${value} are in part those of ${detail}`,
      cure: 'Send a form of the period that is missing.',
    }),
    'difference-unknown': (value, detail) => ({
      reason: `the year to date cannot be parted from ${detail}: ${value}`,
      cure: 'Send a form of this period alone.',
    }),
    'date-unread': (value) => ({
      reason: `“${value}” is no date`,
      cure: 'Write it as 05/01/2026 08:30; this row is not taken.',
    }),
    'date-far': (value) => ({
      reason: `the date ${value} lies outside the years 2000 to 2040`,
      cure: 'Look at the year again; this row is not taken.',
    }),
    'date-early': (value, detail) => ({
      reason: `${value} is before the receipt (${detail})`,
      cure: 'Correct the wrong date; this row is not taken.',
    }),
    'dates-swapped': (value) => ({
      reason: `${value} may have day and month in each other’s place: a spreadsheet made dates of a part of the column`,
      cure: 'Export the file again, not through a spreadsheet.',
    }),
    'end-missing': (value) => ({
      reason: `the status is “${value}”, but no day says when it was finished`,
      cure: 'Write the day of the result, or of the withdrawal; else the case would count as open.',
    }),
    'code-lost': (value) => ({
      reason: `a spreadsheet made a number or a date of the code ${value}`,
      cure: 'Export the file again with the codes as text.',
    }),
    'word-unread': (value, detail) => ({
      reason: `what “${value}” means in the column ${detail} is not known`,
      cure: 'Write it in the words of the one-stop software; this value is not taken.',
    }),
    'head-missing': (value, detail) => ({
      reason: `the table ${detail} lacks the column ${value}`,
      cure: 'Add the column to the first row.',
    }),
    'cell-blank': (value) => ({
      reason: `${value} must have a value`,
      cure: 'Fill it in, or leave the whole row out where it is not known.',
    }),
    'cell-type': (value, detail) => ({
      reason: `“${value}” is not what the column holds (${detail})`,
      cure: 'Write numbers with a decimal point, days as 2026-11-20, words of the list.',
    }),
    'held-otherwise': (value, detail) => ({
      reason: `what was taken over of ${detail} has other fields: ${value}`,
      cure: 'Remove these figures and take the file again.',
    }),
  },
  notes: {
    head: (detail) => `the head says: ${detail}`,
    derived: (detail) => `derived: ${detail}`,
    summed: (detail) => `“${detail}” stood in several parts of the form and is added up`,
  },
  asked: 'a question is open',
  rollCall: {
    title: (period, from, to, form) => `Roll-call of ${period} (${from} – ${to}), form ${form}`,
    received: (count, all) => `Received: ${count}/${all} units`,
    again: (count) => `To be sent again: ${count} units`,
    missing: (count, names) => `${count} units have not sent: ${names}`,
    everyone: 'Every unit has sent.',
    double: (unit, files) => `${unit} sent several files: ${files}`,
    unplaced: (count, files) => `Unit or period not known of ${count} files: ${files}`,
  },
}

type Said = { readonly reason: string; readonly cure: string }
type Intake = {
  readonly leftOut: typeof vi.leftOut
  readonly notes: typeof vi.notes
  readonly asked: string
  readonly rollCall: Omit<typeof vi.rollCall, 'everyone'> & { readonly everyone: string }
  readonly faults: { readonly [Code in keyof typeof vi.faults]: (value: string, detail: string) => Said }
}
