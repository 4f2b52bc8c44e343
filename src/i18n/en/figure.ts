import type { Format } from '../format.ts'
import type { Words } from '../vi.ts'
import { plural } from './plural.ts'

export const figure = (format: Format): Words['figure'] => ({
  sourceHead: 'Source',
  source: (sources) => `Source: ${sources.join('; ')}`,
  readIn: (titles) => `Read in: ${titles.join('; ')}`,
  simulated: 'SIMULATED FIGURES – NOT DATA OF ANY UNIT (SỐ GIẢ LẬP)',
  scale: (part) => `dossiers at 1:${format.number(1 / part, 0)}`,
  chosenFile: (files) => `your own file: ${files}`,
  ownFile: (files, at) => `your own file: ${files} · read at ${at}`,
  takenFiles: (file, more, date) =>
    `${file}${more > 0 ? ` and ${more} more files` : ''} (taken over by the reader on ${date})`,
  restOfPackage: 'the rest: the data of this page',
  andPackage: 'what does not come from cases: the page’s data',
  simulatedShort: 'simulated',
  publishedOn: (dates) => `published ${dates}`,
  sourcesNotLoaded: 'the sources could not be loaded',
  unknownDate: 'date of publication unknown',
  rankPrinted: (rank) => `published rank ${rank}`,
  rankComputed: (rank) => `rank ${rank} by the published scores`,
  status: { verified: 'verified', derived: 'derived', assumed: 'assumed', unverified: 'unverified' },
  statusWhy: {
    verified: 'Rests on an official document or publication',
    derived: 'Computed from published figures',
    assumed: 'An assumption of this dashboard, without a document',
    unverified: 'Not yet checked against its origin; not official',
  },
  table: 'Table',
  picture: 'Picture',
  excel: 'Excel',
  more: 'More',
  sql: 'SQL',
  actions: 'Export the picture, the table and the link',
  fontMissing: 'drawn in a substitute font: that of the page did not load',
  exportFailed: (reason) => `Export failed: ${reason}`,
  noRows: 'No rows',
  moreRows: (n) => `${format.number(n)} more rows`,
  missing: 'no figure',
  sortBy: (column) => `Sort by ${column}`,
  details: 'Details',
  waiting: (what) => `Loading ${what}…`,
  waitingPlain: 'Loading…',
  failed: 'This figure could not be made',
  failedView: 'This screen failed',
  failedData: 'The data failed',
  partMissing:
    'part of the page did not come from its host. Look at the network and try again; if it still fails, load the page again.',
  unforeseen: (said) =>
    `an unforeseen error (${said}). Try again; if it stays, send the address of this page to whoever runs it.`,
  unsaid: (what) => `${what} (what it means could not be loaded either)`,
  retry: 'Try again',
  reason: 'Reason',
  reasonAbove: 'told at the top of the page',
  empty: 'No data yet',
  stale: 'Updating',
  keyboard: 'Arrow keys move through the points, Enter chooses; the Table button shows the same numbers.',
  ends: (label, first, last, best) => `${label}; first ${first}; last ${last}; best ${best}`,
  unchanged: 'unchanged',
  up: 'up',
  down: 'down',
  better: 'better',
  worse: 'worse',
  choose: 'Choose',
  find: 'Find…',
  nothingFound: 'Nothing found',
  whatIsShown: 'Shown',
  done: 'Done',
  close: 'Close',
  papers: 'Reports',
  address: 'Link',
  date: 'Date',
  known: 'Known',
  here: 'Where you are',
  points: (n) => `${format.number(n)} ${plural(n, 'point')}`,
  since: (period, now) =>
    /^\d{4}-\d{2}$/.test(period)
      ? `${Number(period.slice(5))}/${period.slice(0, 4)}`
      : sinceWeek(period, now),
})

const sinceWeek = (week: string, now: string) =>
  `W${Number(week.slice(6))}${week.slice(0, 4) === now.slice(0, 4) ? '' : `/${week.slice(0, 4)}`}`
