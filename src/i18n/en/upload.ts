import type { Format } from '../format.ts'
import type { Words } from '../vi.ts'

export const upload = (format: Format): Words['upload'] => ({
  simulated: 'This file holds made-up figures',
  simulatedWhy: 'Everything drawn from it will carry the mark of simulated figures',
  taking: {
    label: (files) => `Reading ${files.join(', ')}`,
    phases: {
      opening: 'Opening the file',
      looking: 'Reading when cases were finished and due',
      counting: 'Checking every row and counting',
      finishing: 'Adding up weekly measurements',
    },
    rows: (rows, of) =>
      of === null ? `${format.number(rows)} rows` : `${format.number(rows)} of ${format.number(of)} rows`,
    stop: 'Stop',
    stays: 'What you were looking at stays until all is read.',
  },
  refused: {
    title: (files) => `${files.join(', ')} could not be loaded`,
    stays: 'Nothing has changed: the figures are those of before.',
    again: 'Choose another file…',
  },
  weeks: {
    headline: (week, rate, counts) => `${week}: ${rate} of dossiers finished on time (${counts})`,
    none: 'No week of the file has a finished dossier with a due date',
    subtitle: (files) => `Weekly rate on time · all dossiers in ${files.join(', ')}`,
    counting: 'every row is still being checked and all else counted',
    label: 'Weekly rate of dossiers finished on time, from your file',
    columns: {
      week: 'Week',
      monday: 'From',
      rate: 'Rate',
      onTime: 'On time',
      due: 'Finished, with a due date',
    },
    open: 'Go on to:',
  },
  report: {
    headline: (rows, seconds) => `${format.number(rows)} cases read in ${format.number(seconds, 1)} seconds`,
    days: 'Days in the file',
    from: (first, last) => `${format.date(first)} – ${format.date(last)}`,
    asOf: 'Data as of',
    asOfWhy: 'the file’s last day unless you change it and press Count again',
    recount: 'Count again',
    measuredFrom: 'Counted from',
    units: 'Units with cases',
    measurements: 'Measurements derived',
    dropped: 'Unknown columns, not read',
    missing: 'Missing columns, left empty',
    fields: 'Fields that are not known',
    none: 'none',
    steps: 'Steps',
    withSteps: 'in a file beside it',
    noSteps: 'none: bottlenecks cannot be divided by step',
    codes: 'Cases that are there twice',
    codesChecked: 'none',
    codesNot: 'not checked (more than 1 million cases)',
    others: 'Indicators that do not come from cases',
    othersKept: 'kept from the page’s data',
    othersGone: 'no figures: the file is not mixed with the page’s made-up ones',
    mark: 'Mark as simulated',
    home: 'Back to the page’s data',
  },
  columns: {
    headline: (n, needed) =>
      `A file of cases has up to ${format.number(n)} columns, ${format.number(needed)} are required`,
    headlineSteps: (n) => `A file of steps (optional) has up to ${format.number(n)} columns`,
    subtitle: 'Columns are named as here; no other is read, so that personal data never enters',
    example: 'Download an example (CSV)',
  },
})
