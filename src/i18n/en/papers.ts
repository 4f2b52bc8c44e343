import type { Format } from '../format.ts'
import type { papers as vi } from '../vi/papers.ts'

export const papers = (format: Format): ReturnType<typeof vi> => ({
  title: (unit) => `Reports and bulletins: ${unit}`,
  what: 'periods with figures',
  period: 'Period',
  calendar: 'Calendar',
  report: 'Report (.docx)',
  bulletin: 'Bulletin (.html)',
  picture: 'Bulletin as a picture (.png)',
  confirm: 'Form to confirm the figures (.docx)',
  all: 'Every unit directly below',
  allWhy: 'The city and the units directly below it, in one ZIP file',
  draft: 'Marked as a draft',
  template: 'Fill the unit’s own .docx for the report',
  example: 'a template to begin with',
  making: 'Being made…',
  progress: (done, of) => `${format.number(done)} of ${format.number(of)} files`,
  stop: 'Stop',
  stopped: 'Stopped.',
  done: (name) => `${name} is made.`,
  failed: (reason) => `Not made: ${reason}`,
  blanks: 'The papers are in Vietnamese; number, date, signature, causes and requests are left to the unit.',
  nothing: 'Nothing is measured that a report could tell',
})
