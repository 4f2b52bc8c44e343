import type { Format } from '../format.ts'
import type { Words } from '../vi.ts'

export const headroom = (format: Format): Words['headroom'] => ({
  what: 'room',
  bar: {
    upTo: 'gaining',
    goal: 'How far',
    step: 'Step',
    steps: (percent: number) => `${percent}% of the scale`,
  },
  to: {
    best: 'up to the best',
    median: 'up to the median',
    maximum: 'up to the maximum',
    step: 'by a step',
  },
  unavailable: 'too few provinces known',

  headline: {
    subject: (index: string, year: number) => `${index} ${year}`,
    left: (left: string) => `${left} points short of the maximum`,
    toBest: (points: string) => `${points} points short of the best`,
    toMedian: (points: string) => `${points} points short of the median`,
    toStep: (points: string, step: string) =>
      `${points} points if every component gains ${step} of its scale`,
    most: (name: string, points: string, made: string | null) =>
      `most in ${name} (${points}${made === null ? '' : `; achieved ${made} times`})`,
    own: (name: string, gain: string, max: string) =>
      `furthest from the maximum in ${name} (${gain} left on a scale of ${max})`,
    nothing: 'no component score is published to measure room by',
    none: 'no component has room left up to there',
  },
  notes: {
    left: (points: string) => `${points} points are left up to the maximum.`,
    often: (name: string, made: string) => `Most often gained within a year: ${name} (${made} times).`,
    never: 'Nobody has made any of these gains within a year.',
  },
  subtitle: (to: string, place: string, year: number, peers: string) =>
    `Points of the index to gain ${to} · against ${peers} · ${place} · ${year}`,
  subtitleMaximum: (place: string, year: number) =>
    `Points of the index left to the maximum · ${place} · ${year}`,
  subtitleOwn: (to: string, place: string, year: number) =>
    `Part of the scale to gain ${to}; how it adds to the index is not known · ${place} · ${year}`,
  everybody: 'all provinces',
  label: 'Points to gain by component',
  gain: 'to gain',
  toMaximum: 'to the maximum',
  endHead: ['gain; times', 'achieved of tried'],
  made: (made: number, n: number) => `${format.number(made)} of ${format.number(n)}`,
  madeWhy: (made: number, n: number) =>
    `${format.number(made)} of ${format.number(n)} starts from a like level gained as much within a year`,
  slipped: (fell: number, n: number) => `${format.number(fell)} of ${format.number(n)} fell the next year`,
  mark: {
    maximum: 'no room: at the maximum',
    best: 'no room: at the best',
    slips: 'may slip',
  },
  done: 'no room',
  reached: 'reached',
  unknown: 'not known',

  table: {
    headline: {
      first: (name: string, points: string, made: string) =>
        `Priority: ${name} (${points} points; achieved ${made} times within a year)`,
      fewCases: 'Priority: too few cases to tell',
      slips: (names: string) => `May slip: ${names}`,
      plain: 'Every component: how it got here, how much is left',
    },
    subtitle: (place: string, year: number) =>
      `Scores, history, what is left and what was done before, by component; ordered by points to gain times how often that was made · ${place} · ${year}`,
    assumed: 'Effort for one point of a component',
    history: 'History',
    historyLabel: (name: string, from: number, to: number) =>
      `${name}, ${from}–${to}; dashed: years that do not compare`,
    change: (year: number) => `Since ${year}`,
    toMaximum: 'To maximum',
    toBest: 'To best',
    need: 'Needed',
    needWhy: 'On the scale of the component',
    points: 'Points gained',
    pointsWhy: 'Points of the whole index if that much is gained',
    made: 'Achieved/tried',
    madeWhy:
      'How many starts of any province from a like level gained as much within a year, of all such starts',
    latest: 'Latest',
    latestWhy: 'The latest that did; in brackets the largest gain ever where nobody did',
    largest: (gain: string) => `(largest ${gain})`,
    fell: 'Fell next year',
    fellWhy: 'How many starts from a like level had a lower score a year later',
    effort: 'Effort',
    effortWhy: 'Effort for one point of the component; set it as your unit knows it',
    effortOf: (name: string) => `Effort for one point of ${name}`,
    perEffort: 'Points per effort',
    perEffortWhy: 'Points of the whole index for one unit of effort',
    priority: 'Priority',
    priorityWhy:
      'Points to gain × (times made + ½) ÷ (times tried + 1), divided by the effort that is set; with fewer than 20 tries there are too few cases',
    fewCases: 'too few cases',
    reset: 'Set all effort back to 1',
    assumedNote: 'every effort is 1',
    setNote: (n: number) => `${format.number(n)} components set by the reader`,
  },

  units: {
    headline: (points: string, unit: string | null) =>
      unit === null
        ? `${points} points to gain: no document assigns any of them`
        : `Most by a document: ${unit} (${points} points)`,
    subtitle: (year: number) =>
      `Points to gain by leading unit; only verified documents carry points · ${year}`,
    to: 'Lead',
    unassigned: 'no document assigns them',
    unknown: 'components without a published score',
    all: 'all components',
    residual: 'difference of the published and the summed score',
    components: 'Components',
    now: (units: string) => `today (derived): ${units}`,
    unverified: (units: string) => `named but not verified: ${units}`,
  },

  partial: (known: number, of: number | null) =>
    `All components are known of ${format.rank(known, of)} provinces only: room can be told up to the maximum; there is no best, no median and no record of others.`,
  noRecord: 'No two whole years in a row to count gains from.',
  how: {
    title: 'How it is computed',
    like: (pairs: string) =>
      `A like level: at most 5% of the scale away; where fewer than 30 starts are, the 30 nearest. Only two years in a row that compare and are known of every province count (later years: ${pairs}); years with a suspected change of method are left out; years of older editions count under the same code. Gains include what everybody gained.`,
    exhausted: 'No room: at most 2% of the scale is left up to the maximum or to the best of the peers.',
    slips:
      'May slip: the score is in the highest quarter of its year, and from a like level at least 60% of 20 starts or more fell the next year (what is high tends back to the middle).',
    effort: 'Effort is assumed until the reader sets it: one point of any component costs 1 unit.',
    best: 'Up to the best: another province in each component; nobody has reached all of them.',
    recomputed: 'Points to gain are recomputed from published component scores; they are not a forecast.',
  },
})
