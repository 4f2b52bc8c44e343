import type { Format } from '../format.ts'
import type { Words } from '../vi.ts'

export const forecast = (format: Format): Words['forecast'] => ({
  of: 'of',
  index: 'Index',
  place: 'Province or city',
  models: {
    last: 'Keeping last year’s score',
    median: 'Last year + median change',
    shrunk: 'Drawn towards the median',
    average: 'Three-year mean around the median',
    damped: 'Damped trend',
  },
  modelWhy: {
    last: 'Next year’s score = this year’s',
    median: 'This year’s score plus the median of all yearly changes in the past',
    shrunk: 'This year’s median plus a part of the distance to it; the part kept is fitted on earlier years',
    average: 'The median, the median change, and the mean distance to the median over three years',
    damped: 'This year’s score, the median change, and a part of this year’s own change',
  },
  official: {
    what: 'the forecast of the index',
    proven: (index, year, place, score, between) =>
      `${index} ${year}, forecast: ${place} about ${score} points${between === null ? '' : ` (80%: ${between})`}`,
    rank: (rank, between) => `, rank about ${rank}${between === null ? '' : ` (80%: ${between})`}`,
    noneBeats: (index, year) => `${index} ${year}: no model does better than keeping last year’s score`,
    fewYears: (index, year) =>
      `${index} ${year}: too few comparable years to prove any model better than keeping last year’s score`,
    unknown: (index, year, place) => `${index} ${year}: no forecast for ${place}`,
    subtitle: (place, from, to) =>
      `Total score · ${place} · ${from}–${to}; dotted: forecast, band: 80% interval`,
    referenceSubtitle: (place, from, to) =>
      `Total score · ${place} · ${from}–${to}; dotted: value for reference`,
    keptRank: (rank, between) => `, rank kept at ${rank}${between === null ? '' : ` (80%: ${between})`}`,
    mark: 'Forecast, not a published figure',
    referenceMark: 'For reference, not a published figure',
    tested: (years) => `tried on ${format.number(years)} past years, each from earlier data alone`,
    label: (index, place) => `${index} score of ${place} over the years, and its forecast`,
    method: (model, error, years) =>
      `Method: ${model}. Over ${format.number(years)} past years it missed by ${error} points on average`,
    than: (last, median) => `; keeping last year missed by ${last}, adding the median change by ${median}.`,
    ranks: (error, last) =>
      `Ranks missed by ${error} places on average${last === null ? '' : `; keeping last year’s rank by ${last}`}.`,
    sameRanks: (error) =>
      `Ranks missed by ${error} places on average, the same as keeping the rank: this forecast is better for scores only.`,
    reference: (score, rank) =>
      `For reference, the simplest way: ${score} points${rank === null ? '' : `, rank ${rank}`}.`,
    coverage: (inside, of) =>
      `80% intervals made from earlier years held ${format.number(inside)} of ${format.number(of)} outcomes (${format.percent(inside / of, 0)}).`,
    coverageYears: (years) =>
      `Year by year, none left out: ${years.map(({ year, inside, of }) => `${year} ${format.percent(inside / of, 0)}`).join(', ')}.`,
    laterYear: (year, known, of) => `${year} (${known}${of === null ? '' : ` of ${of}`} provinces known)`,
    newPlaces: (year) =>
      `In ${year} 34 provinces and cities are ranked: no rank is forecast, and scores only of provinces that were not merged.`,
    editionUnknown: (year) => `The criteria of ${year} are not known; the forecast takes them as unchanged.`,
    suspected: (reasons) => `With caution: ${reasons}.`,
    pastSuspected: (years) => `A change of method is suspected in ${years}.`,
    cut: (years) => `Not joined across ${years}: the method is another.`,
    point: (score, rank) => `${score} points, rank ${rank}`,
    expected: (score) => `forecast ${score} points`,
    between: (low, high) => `80%: ${low}–${high}`,
  },
  refused: {
    'never whole': (index) => `${index}: no forecast, as in no year all provinces are known`,
    'one year': (index) => `${index}: no forecast, as only one comparable year is whole`,
    break: (index) => `${index}: no forecast, as the method changes next year`,
    published: (index) =>
      `${index}: no forecast, as the year behind the last whole one is published already, if only known in part`,
    why: (years) => `Without every place there is no median, no rank and no error to state. Known: ${years}.`,
  },
  tests: {
    few: (years) =>
      `Back-test: ${format.number(years)} past ${years === 1 ? 'year' : 'years'} tried, too few to conclude anything`,
    headline: (winners, tried) =>
      winners === 0
        ? `Back-test: none of ${format.number(tried)} models beats both simple ways`
        : `Back-test: ${format.number(winners)} of ${format.number(tried)} models beat both simple ways`,
    subtitle: (index) => `${index} · each year forecast from the years before it alone · mean absolute error`,
    model: 'Model',
    years: 'Years',
    score: 'Error, points',
    lastScore: 'Last kept',
    medianScore: '+ median',
    sameYears: 'Error of the simple way over the same years',
    won: 'Years better',
    wonWhy: 'Years with a smaller error than last year kept',
    rank: 'Error, ranks',
    beats: 'Beats both',
    yes: 'yes',
    no: 'no',
    naive: 'yardstick',
  },
  places: {
    headline: (index, year, count) => `${index} ${year}, forecast of ${format.number(count)} provinces`,
    reference: (index, year, count) =>
      `${index} ${year}, values for reference of ${format.number(count)} provinces`,
    subtitle: (last) => `Score and rank · beside ${last} · 80% interval`,
    place: 'Place',
    last: (year) => `Score ${year}`,
    score: 'Forecast',
    between: '80% interval',
    referenceScore: 'Reference',
    referenceRank: 'Reference rank',
    lastRank: (year) => `Rank ${year}`,
    rank: 'Rank forecast',
  },
  yearEnd: {
    what: 'the provisional end of the year',
    headline: (index, year, expected, low, high, now) =>
      `${index} ${year}, provisional: about ${expected} points at the end of the year (80%: ${low}–${high}); ${now} so far`,
    subtitle: (measurable, whole, verified, unit) =>
      `${measurable} of ${whole} points measured, ${verified} of them by a document · ${unit} · since 1 January`,
    source: 'weekly measurements',
    dataTo: (date) => `data to ${date}`,
    mark: 'Provisional, not a published score',
    label: (index, unit) => `Provisional points of ${index} of ${unit} since January and to the year’s end`,
    unproven: 'Not yet proven on real data: the weekly figures are simulated.',
    none: (index, year) => `${index} ${year}: no weekly figures stand for its components`,
    noneWhy: (editions) =>
      `Indicators are assigned to the criteria of ${editions} only, and are not used for those in force.`,
    noneAtAll: 'No indicator is assigned to a component of this index.',
    unknownPoints: 'The maximum or the way of adding up is not known, so no points are made.',
    see: (index) => `See the provisional points of ${index}`,
    rule: 'Only what is measured is added up; nothing is scaled to the whole index.',
    tried: (date, expected, low, high, came, isInside) =>
      `Tried backwards: on ${date} this way said ${expected} (${low}–${high}) for the end of the year; it ended at ${came}, ${isInside ? 'inside' : 'outside'} the interval.`,
    notTried: 'Not tried backwards: the year before has too little data.',
    unmeasured: (names, points) => `Not measured this year (${points} points): ${names}.`,
    held: (names) => `Held where they are, for less than 26 weeks of data: ${names}.`,
    method:
      'Rest of the year: the rate of the last 8, 26 or 52 weeks plus the drift seen so far; volumes as a year ago, with recent growth.',
    now: (points) => `${points} points up to this day`,
    ahead: (points) => `about ${points} points`,
    table: (index) => `${index}: provisional points by component`,
    day: 'Day',
    toDate: 'So far',
    expected: 'Year’s end',
    by: 'By',
  },
})
