import type { Format } from '../format.ts'
import type { Words } from '../vi.ts'

export const overview = (format: Format): Words['overview'] => ({
  waitingIndices: 'the indices',
  waitingOperations: 'the week and the month',
  checking: 'Prepared figures, being checked against the data files…',
  checkingWhy:
    'Computed when the data package was built; replaced as soon as the files as they are now have been read',
  asOf: (date: string) => `Figures up to ${format.date(date)}`,

  conclusion: {
    label: 'Conclusion',
    up: (names: string) => `rose in ${names}`,
    same: (names: string) => `kept its rank in ${names}`,
    down: (names: string) => `fell in ${names}`,
    scoreUp: (names: string) => `scored more, rank unknown, in ${names}`,
    scoreDown: (names: string) => `scored less, rank unknown, in ${names}`,
    refused: (names: string) => `cannot be compared with the year before in ${names}`,
    unknown: (names: string) => `moved nobody knows how in ${names}`,
    rank: (name: string, rank: string) => `${name} (${rank})`,
    moved: (name: string, rank: string, change: number) => `${name} (${rank}, ${format.signed(-change)})`,
    indices: (parts: readonly string[]) => `Latest publications: ${parts.join('; ')}.`,
    nothing: 'Nothing has been published about Hanoi.',
    until: (period: string, until: string | null) =>
      `${period}${until === null ? '' : ` (to ${format.date(until).slice(0, 5)})`}`,
    rate: (period: string, rate: string) => `${capital(period)}: ${rate} of dossiers on time`,
    rateAgain: (period: string, rate: string) => `${period}: ${rate}`,
    noRate: (period: string) => `${period}: nothing known of dossiers on time`,
    reached: (target: string) => `the target of ${target} is met`,
    missed: (target: string) => `below the target of ${target}`,
    above: (change: string) => `up ${change} points`,
    below: (change: string) => `down ${change} points`,
    level: 'as in the period before',
    closed: (at: string) => `Closed at ${at.slice(11, 16)} on ${format.date(at)}`,
    dataTo: (date: string) => `Figures up to the end of ${format.date(date)}`,
    silent: (names: readonly string[], more: number) =>
      `not reported: ${names.join(', ')}${more > 0 ? ` and ${format.number(more)} more` : ''}`,
    silentSince: (name: string, day: string) => `${name} (last on ${format.date(day)})`,
    nobodySilent: 'every unit has reported',
    nothingSince: (since: string) => capital(since),
  },

  indices: {
    headline: (best: string, worst: string) => `Highest in ${best}, lowest in ${worst}`,
    one: (best: string) => `Only one rank is known: ${best}`,
    none: 'No rank is known in any index',
    at: (name: string, standing: string) => `${name} (${standing})`,
    computed: (rank: string) => `rank ${rank}, computed`,
    inPeriod: (rank: string, period: string) => `${rank} in ${period}`,
    yearly: (year: number, rank: string, how: string) => `${year}: ${rank} ${how}`,
    scoreOf: (year: number, score: string) => `Score of ${year}: ${score}`,
    comparedWithMonth: (period: string) => `against ${format.period(period)}`,
    monthShort: (period: string) => period,
    subtitle: 'Published ranks and scores · Hanoi · latest period of each index with figures',
    legend: '* and dashes: a new framework, or one is suspected',
    file: 'overview-indices',
    empty: 'The data package holds no index',
    rankTitle: 'As printed; where the publisher prints groups, the group comes first',
    movement: 'Year before',
    scoreTitle: 'Published score, in per cent or out of the maximum of the index',
    history: 'History',
    target: 'Target of the city',
    published: 'Year · published',
    weakest: 'Furthest behind median',
    weakestTitle: 'Component of the first level furthest behind the median place, in points of the index',
    opens: (name: string, year: number | null) =>
      year === null ? `Ranking of ${name}` : `Ranking of ${name} ${year}`,
    recomputed: 'computed',
    recomputedWhy: 'No rank was printed; from the published scores of all ranked places',
    bounds: (low: number, high: number) => (low === high ? `${low}` : `${low}–${high}`),
    derived: 'derived',
    derivedWhy: 'From the printed ranks of places that score more and less',
    unknown: 'unknown',
    steps: (n: number) => format.number(n),
    sameRank: 'same',
    refused: 'not comparable: new framework',
    refusedWhy: (year: number, reasons: string) => `Not comparable with ${year}: ${reasons}`,
    suspectedMark: '*',
    suspectedWhy: (year: number, reasons: string) => `Against ${year}, but a change is suspected: ${reasons}`,
    comparedWith: (year: number | string) => `against ${year}`,
    noBefore: 'no year before',
    historyOf: (name: string, first: number, last: number) => `${name}: scores ${first}–${last}`,
    reached: 'met',
    missed: 'missed',
    noTarget: 'no published target found',
    targetYear: (year: string) => `target for ${year}`,
    unknownDate: 'date unknown',
    missing: 'Missing',
    missingTitle: 'Not loaded: years that are over and of which the data package has nothing of Hanoi',
    publishedNotLoaded: (year: number) => `${year} (published)`,
    monthly: (period: string, score: string, rank: string) =>
      `${period.slice(5)}/${period.slice(0, 4)}: ${score}; ${rank}`,
    monthlyFull: (period: string, score: string, rank: string) =>
      `${score}, ${rank} (${format.period(period)})`,
    monthlyRank: (rank: string) => `rank ${rank}`,
    monthlyWhy: 'Official figure of the latest published month',
    noWeakest: 'unknown',
    numbers: {
      rankPublished: 'Printed rank',
      rankComputed: 'Recomputed rank',
      of: 'Of',
      rankChange: 'Change of rank',
      scoreChange: 'Change of score',
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
    short: (period: string) => capital(format.period(period)).replace(/ (of )?\d{4}$/, ''),
  },

  attention: {
    headline: (first: string, n: number) => `Needs direction: ${format.number(n)} units, first ${first}`,
    none: 'Needs direction: nothing',
    notClear: (why: string) => `Needs direction: ${why}`,
    noneWhy: (period: string) =>
      `No unit missed a target, slipped or has more overdue in ${format.period(period)}.`,
    subtitle: (period: string) =>
      `The week’s alerts, those first for whom most people wait · units directly below the city · ${format.period(period)}`,
    file: 'overview-needs-direction',
    what: 'What',
    valueWanted: 'Is / target',
    valueWantedTitle:
      "Rate and target; of a slip: the rate now and what the unit's own past lets expect; of open dossiers past due: the share now and the highest before",
    target: 'Target or own past',
    misses: 'Missed',
    cases: 'Of',
    waitingTitle: 'People whose dossier is past due and not finished',
    oldest: 'Longest (working days)',
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

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1)
}
