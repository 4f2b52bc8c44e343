import type { Format } from '../format.ts'
import type { Words } from '../vi.ts'

export const compare = (format: Format): Words['compare'] => ({
  what: 'comparison',
  bar: { of: 'comparing', places: 'provinces', units: 'units', sides: 'Compare', with: 'with', and: ', ' },
  add: 'add…',
  addLabel: 'Add a province to compare with',
  addUnitLabel: 'Add a unit to compare with',
  remove: (name: string) => `Remove ${name}`,
  full: (most: number) => `${format.number(most)} at most`,
  summary: (index: string, year: number, names: string) => `${index} ${year}: ${names}`,

  by: {
    score: 'Nearest in total',
    profile: 'Most similar profile',
    kind: 'Centrally-run cities',
    region: 'Same region',
  },
  byWhy: {
    score: 'difference in total',
    profile:
      'distance of profiles in standard deviations: root of the mean squared difference of standardised component scores; 0 = the same',
    kind: 'same administrative kind; difference in total',
    region: 'same region; difference in total',
  },
  byKnown: 'Found among provinces whose total is known.',
  suggestions: 'Find provinces to compare with',
  take: (name: string) => `Add ${name} to the comparison`,
  takeAll: 'compare with these',
  gapUnknown: 'score not known',
  byDefault: {
    profile: 'Compared with the three provinces of the most similar profile.',
    score: 'Compared with the three provinces nearest in total.',
    kind: 'Compared with the centrally-run cities.',
    region: 'Compared with provinces of the same region.',
  },

  standing: {
    headline: (what: string, place: string, among: string, of: number) =>
      `${what}: ${place} is number ${among} of these ${format.number(of)}`,
    unknown: (what: string, place: string) =>
      `${what}: too few scores are known to rank ${place} among these`,
    strong: (name: string, gap: string) => `furthest ahead of the median in ${name} (${gap} points)`,
    weakOnly: (name: string, gap: string) => `furthest behind the median in ${name} (${gap} points)`,
    weak: (name: string, gap: string) => `furthest behind in ${name} (${gap})`,
    subtitle: (year: number) =>
      `Published totals and ranks; strengths and weaknesses against the median of all, in points of the index (recomputed) · ${year}`,
    place: 'Province, city',
    total: 'Total',
    rank: (of: number | null) => (of === null ? 'Rank' : `Rank of ${of}`),
    among: (of: number) => `Of these ${format.number(of)}`,
    strengths: 'Strong',
    weaknesses: 'Weak',
    part: (name: string, gap: string) => `${name} ${gap}`,
    between: (low: number, high: number) => `${low}–${high} (inferred)`,
  },

  pairs: {
    title: 'Pair by pair',
    ahead: (place: string, other: string, gap: string) => `${place} is ${gap} points ahead of ${other}`,
    behind: (place: string, other: string, gap: string) => `${place} is ${gap} points behind ${other}`,
    level: (place: string, other: string) => `${place} is level with ${other}`,
    unknown: (place: string, other: string) => `${place} and ${other}: the difference in total is not known`,
    best: (name: string, gap: string) => `furthest ahead in ${name} (${gap})`,
    worst: (name: string, gap: string) => `furthest behind in ${name} (${gap})`,
  },

  profile: {
    headline: (place: string, first: number, last: number, all: number) =>
      `${place} is highest of these in ${format.number(first)} of ${format.number(all)} components, lowest in ${format.number(last)}`,
    headlineKnown: (place: string, known: number, all: number) =>
      `${format.number(known)} of ${format.number(all)} components of ${place} are known`,
    subtitle: (year: number) =>
      `Scores on the components' own scale; line across: from the lowest to the best of all, upright: the median (dark) and the best (light) · ${year}`,
    subtitleOfMaximum: (year: number) =>
      `Part of the maximum that is reached; line across: from the lowest to the best of all, upright: the median (dark) and the best (light) · ${year}`,
    subtitlePartial: (year: number) =>
      `Scores as far as published, as parts of the maximum where maxima differ; no median and no best · ${year}`,
    label: 'Profiles of the provinces that are compared',
    unknown: (names: string) => `Not published of any of these provinces: ${names}.`,
    none: 'No component score of these provinces is published.',
  },

  history: {
    one: (name: string, change: string) => `${name} ${change}`,
    headline: (from: number, to: number, changes: string) => `From ${from} to ${to}: ${changes} points`,
    plain: 'Published totals over the years',
    single: (year: number) => `Totals over the years; ${year} does not compare with the year before`,
    suspected: (years: string) => `change of method suspected from ${years}`,
    subtitle:
      'Published totals; dashed upright: years that do not compare (dotted: suspected); dotted line: the median',
    label: 'Totals of the provinces that are compared over the years',
    written: (total: string, rank: string | null) => (rank === null ? total : `${total} (${rank})`),
  },

  partial: (known: number, of: number | null) =>
    `All components are known of ${format.rank(known, of)} provinces only: there is no median, no best, no strengths and no similar profiles; what is published is compared.`,
  noFormula: 'How components add up to the index is not known: no strengths in points of the index.',
  nothing: (index: string, year: number | null) =>
    `Nothing is known of ${index}${year === null ? '' : ` ${year}`}`,
  yearWhole: 'all components',
  yearPartial: 'some components missing',

  units: {
    headline: (period: string, unit: string, best: number, worst: number, all: number) =>
      `${period}: ${unit} is best of these in ${format.number(best)} of ${format.number(all)} indicators, worst in ${format.number(worst)}`,
    silent: (names: string) => `No figures in the period: ${names}.`,
    none: 'No indicator to compare yet',
    subtitle: (period: string) =>
      `Indicators of the units that are compared; the best and the worst are coloured where they differ beyond random variation · ${period}`,
    choose: 'Choose units',
    start: 'Choose at least two units to compare.',
    byDefault: {
      alike: 'Beside it: the unit of its kind that finished most nearly as many cases.',
      most: 'These are the two units of one kind that finished most cases.',
    },
    officialHeadline: (n: number) => `Official figures of these units (${format.number(n)})`,
    officialSubtitle: 'Scores and ranks that the city or the state published for units',
    notRanked: 'below the smallest number that is compared',
  },
})
