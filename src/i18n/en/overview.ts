import type { Format } from '../format.ts'
import { upperFirst } from '../upperFirst.ts'
import type { Words } from '../vi.ts'

const moves = (change: number, size: string): string =>
  change === 0 ? 'unchanged' : `${change > 0 ? 'up' : 'down'} ${size}`

export const overview = (format: Format): Words['overview'] => ({
  waitingIndices: 'the indices',
  waitingOperations: 'the week and the month',
  checking: 'Prepared figures, being checked against the data files…',
  checkingWhy:
    'Computed when the data package was built; replaced as soon as the files as they are now have been read',
  unread: 'Prepared with the data package; the files could not be read to check it',
  asOf: (date: string) => `Figures up to ${format.date(date)}`,

  conclusion: {
    up: (names) => `up in ${names}`,
    same: (names) => `same rank in ${names}`,
    down: (names) => `down in ${names}`,
    unknown: (names) => `not comparable in ${names}`,
    nothing: 'Nothing has been published about Hanoi',
    closed: (at) => `closed at ${at.slice(11, 16)} on ${format.date(at)}`,
    silent: (names, more) =>
      `not reported: ${names.join(', ')}${more > 0 ? ` and ${format.number(more)} more` : ''}`,
    silentSince: (name, day) => `${name} (last on ${format.date(day)})`,
    nobodySilent: 'every unit has reported',
    nobodyWeekly: 'every unit that sends figures by week has reported',
  },

  week: {
    until: (period, until) => `${period}${until === null ? '' : ` (to ${format.date(until).slice(0, 5)})`}`,
    onTime: 'on time',
    target: (target) => `target ${target}`,
    finished: 'finished',
    overdue: 'overdue',
  },

  indices: {
    monthShort: (period: string) => period,
    subtitle: (year) => `Latest published ranks of Hanoi${year === null ? '' : `, ${year}`}`,
    legend: '* the method may have changed',
    yearly: (year, score, rank, how) => `${year}: ${score} points, rank ${rank} (${how})`,
    reason: {
      head: 'Scores',
      title: 'How the scores of the country and of Hanoi moved between the two periods',
      others: ({ change, size }) => `country ${moves(change, size)}`,
      own: ({ change, size }) => `Hanoi ${moves(change, size)}`,
      of: {
        mean: 'Country: the mean that the publisher printed',
        others: 'Country: median of the other provinces',
        median: 'Country: median of the provinces',
      },
      unknown: 'no scores',
    },
    why: 'why?',
    whyHead: 'Causes',
    notJudged: 'not enough to judge by',
    file: 'overview-indices',
    empty: 'The data package holds no index',
    rankTitle: 'As printed; the group stands behind the row',
    movement: 'Change',
    movementTitle: 'Places gained or lost against the year before',
    history: 'History',
    target: 'Target of the city',
    published: 'Published',
    weakest: 'Component furthest behind the median',
    opens: (name: string, year: number | null) =>
      year === null ? `Ranking of ${name}` : `Ranking of ${name} ${year}`,
    recomputed: 'computed',
    recomputedWhy: 'No rank was printed; from the published scores of all ranked provinces',
    bounds: (low: number, high: number) => (low === high ? `${low}` : `${low}–${high}`),
    derived: 'derived',
    derivedWhy: 'From the printed ranks of provinces that score more and less',
    unknown: 'unknown',
    sameRank: 'same',
    refused: 'new method',
    refusedWhy: (year: number, reasons: string) => `Not comparable with ${year}: ${reasons}`,
    suspectedMark: '*',
    suspectedWhy: (year: number, reasons: string) => `Against ${year}, but a change is suspected: ${reasons}`,
    comparedWith: (period) => `against ${period}`,
    historyOf: (name: string, first: number, last: number) => `${name}: scores ${first}–${last}`,
    reached: 'met',
    missed: 'missed',
    noTarget: 'no published target found',
    targetYear: (year: string) => `target for ${year}`,
    unknownDate: 'date of publication unknown',
    missing: 'Years without figures',
    publishedNotLoaded: (year: number) => `${year} (published)`,
    monthly: (period: string, score: string, rank: string) =>
      `${format.period(period)}: ${score} points, rank ${rank}`,
    numbers: {
      rankPublished: 'Printed rank',
      rankComputed: 'Recomputed rank',
      of: 'Of',
      rankChange: 'Change of rank',
      scoreChange: 'Change of score',
      othersChange: 'Change of score, country',
      date: 'Published on',
      notLoaded: 'Years not loaded',
      month: 'Latest month',
      monthScore: 'Score of month',
      monthRank: 'Rank of month',
      weakestBy: 'Behind the median',
    },
  },

  target: {
    top: (rank) => `Among the top ${format.number(rank)}`,
    rise: (places) =>
      places === 0
        ? 'Keep the rank'
        : places === 1
          ? 'Rise in rank'
          : `Rise by ${format.number(places)} places or more`,
    group: (group) => `In group ${format.number(group)} (1 = highest)`,
    least: (score) => `${score} or more`,
  },

  operations: {
    headlineMissed: (rate: string, target: string) => `${rate} on time, below the target of ${target}`,
    headlineReached: (rate: string, target: string) => `${rate} on time, target of ${target} met`,
    headlinePlain: (rate: string) => `${rate} of dossiers on time`,
    subtitle: (dates: string, until: string | null) =>
      `Dossiers of procedures · whole city · ${dates}${until === null ? '' : `, to ${format.date(until).slice(0, 5)}`}`,
    file: 'overview-dossiers',
    grain: 'Period',
    week: 'Week',
    month: 'Month',
    measure: 'Dossiers',
    received: 'Received',
    finished: 'Finished',
    early: 'early',
    onTime: 'on time',
    late: 'late',
    open: 'Open',
    within: 'within due',
    overdue: 'past due',
    rateFinished: 'On time / finished',
    rateDue: 'On time / due',
    interval: (low: string, high: string) => `Random variation 95%: ${low}–${high}`,
    source: 'generator of this project',
    sourceReal: 'measurements of the units',
    empty: 'No week or month was measured',
    more: 'All counts',
    short: (period: string) => upperFirst(format.period(period)).replace(/ (of )?\d{4}$/, ''),
  },

  attention: {
    headline: (first: string, n: number) =>
      `Needs direction: ${n === 1 ? first : `${format.number(n)} units`}`,
    none: 'Nothing needs direction',
    notClear: (why: string) => `Needs direction: ${why}`,
    noneWhy: (period: string) =>
      `No unit missed a target, slipped or has more overdue in ${format.period(period)}.`,
    subtitle: (period: string) => `Alerts of ${format.period(period)}`,
    file: 'overview-needs-direction',
    what: 'What',
    valueWanted: 'Is / target',
    valueWantedTitle:
      "Rate and target; of a slip: the rate now and what the unit's own past lets expect; of open dossiers past due: the share now and the highest before",
    target: 'Target or own past',
    misses: 'Missed',
    cases: 'Of',
    waitingTitle: 'People whose dossier is past due and not finished',
    oldest: 'Longest (days)',
    oldestTitle: 'Working days past due of the dossier that waits longest',
    pointsTitle:
      'Points of an index not attained for these dossiers; only where a document says how they count',
    pointsWhy: (points: string, component: string, name: string) =>
      `${points} points of ${component} ${name}`,
    counts: (misses: string, cases: string) => `${misses} of ${cases} dossiers missed`,
    others: (names: string) => `Also: ${names}`,
    more: (n: number) => `and ${format.number(n)} more units`,
    noOldest: 'longest wait unknown: no single dossiers loaded',
  },
})
