import type { Format } from '../format.ts'
import { upperFirst } from '../upperFirst.ts'
import type { Words } from '../vi.ts'
import { plural } from './plural.ts'

export const alerts = (format: Format): Words['alerts'] => {
  const counts = (misses: number, cases: number) => `${format.number(misses)}/${format.number(cases)}`
  const weeks = (n: number) => (n === 1 ? 'a week' : `${format.number(n)} weeks`)
  const units = (n: number) => `${format.number(n)} ${plural(n, 'unit')}`
  const expected = (n: number) => format.number(n, n < 10 && !Number.isInteger(n) ? 1 : 0)
  return {
    waiting: 'alerts',
    headline: (week: string, parts: readonly string[]) =>
      `${upperFirst(format.period(week))}: ${parts.join('; ')}`,
    slips: (n: number) => `${units(n)} slipped against ${plural(n, 'its', 'their')} own past`,
    noSlips: 'no unit slipped against its own past',
    full: (n: number) => `${units(n)} met the target last year, not now`,
    missed: (n: number) => `${units(n)} missed a target`,
    stocks: (n: number) => `${units(n)} with more overdue than ever before`,
    notOver: (week: string, end: string) =>
      `${upperFirst(format.period(week))} is not over (until ${format.date(end)}): an unfinished period raises no alert.`,
    none: (week: string) => `${upperFirst(format.period(week))}: no alerts`,
    notClear: (week: string, why: string) => `${upperFirst(format.period(week))}: alerts ${why}`,
    notClearTitle: 'Unknown',
    subtitle: (parent: string, tests: string) =>
      `All indicators with a target · units directly below ${parent} · ${tests} series tested`,
    rules: {
      label: 'Kind of alert',
      all: 'all',
      slip: 'slipped against own past',
      full: 'met last year, not now',
      missed: 'target missed',
      stock: 'more overdue',
    },
    ruleCount: (name: string, n: number) => `${name} (${format.number(n)})`,
    kinds: 'Kind of unit',
    allKinds: 'all kinds of units',
    sign: 'Sign',
    sureness: 'Confidence',
    waitsWhy: 'Dossiers of people and firms past due and not finished at the unit',
    pointsWhy: 'Points of an index not attained for these cases; only where a document says how they count',
    observed: 'Missed',
    expected: 'Expected',
    allowed: 'Allowed',
    lastYear: 'Last year',
    slip: (observed: number, n: number, usual: number) =>
      `${format.number(observed)} cases missed in ${weeks(n)}, where its own past lets expect about ${expected(usual)}`,
    miss: (value: string, target: string, misses: number, cases: number) =>
      `${value}, target ${target} (${counts(misses, cases)} cases missed)`,
    noWeeks: (unit, indicator) => `${unit}, ${indicator} (the unit sends no figures by week)`,
    stock: (misses: number, open: number, before: string) =>
      `${counts(misses, open)} open dossiers overdue, at most ${before} in the 12 weeks before`,
    wasFull: (value: string) => `met last year: ${value}`,
    others: (n: number) => `and ${format.number(n)} other ${plural(n, 'indicator')}`,
    showAll: (n: number) => `Show all ${format.number(n)} units`,
    showFewer: 'Show fewer',
    notListed: (asked: string) => `The list of this week holds no such alert: ${asked}.`,
    emptyTitle: 'None',
    empty: 'No unit is beyond chance or missed a target with evidence of 99.8%.',
    emptyFilter: 'There is no alert of the chosen kind.',
    silent: 'Not reported',
    silentIn: (week: string) => `in ${format.period(week)}:`,
    silentNone: 'none',
    silentUnit: (name: string, day: string) => `${name} (last on ${format.date(day)})`,
    young: (n: number, least: number) =>
      `Slips are not tested at ${units(n)}: fewer than ${format.number(least)} weeks of their own since they began.`,
    common: (name: string, kind: string, from: string | null, times: number) =>
      `Common movement: misses of “${name}” at ${kind} ${from === null ? 'this week' : `since ${format.period(from)}`} are about ${expected(times)} times as many as usual; it is not one unit alone.`,
    together: (name: string, kind: string, n: number, names: string) =>
      `Rising at once, “${name}”: ${format.number(n)} ${kind} (${names}).`,
    falseAYear: (parent: string, n: number) =>
      `In a year in which nothing is out of order, ${parent} as a whole gets ${n < 1 ? 'fewer than 1 false slip' : `about ${format.number(Math.round(n))} false slips`}.`,
    restless: (names: string) =>
      `Weeks go up and down too much for slips to be seen; look at months instead: ${names}.`,
    restlessOf: (name: string, kind: string) => `${name} (${kind})`,
    order: 'Order: slips, then dossiers past due, then other targets; within each, most cases beyond first.',

    closing: {
      title: 'Closing a period',
      why: 'Keeps what the city and the units directly below it reported for a period. From then on screens and bulletins say “reported … · now …” where late entries changed it.',
      period: 'Period to close',
      calendar: 'Calendar',
      isClosed: 'closed',
      save: 'Save the file of closings',
      saving: 'Making the file…',
      saved: (period: string, n: number, file: string) =>
        `${upperFirst(format.period(period))} is closed: ${format.number(n)} figures, in the file ${file} with those closed before. Put it in place as data/closings.csv and run npm run data, or replace public/data/closings.csv and reload the page.`,
      partly: (n) =>
        `${format.number(n)} ${plural(n, 'figure is', 'figures are')} of only some units, because others have no value for just this period; the columns units and partly say of how many.`,
      none: 'There is no finished period to close yet',
      what: 'closed periods',
      failed: 'The period could not be closed',
      reported: (period: string, at: string) =>
        `${upperFirst(format.period(period))} was closed at ${at.slice(11, 16)} on ${format.date(at)}:`,
      differs: (reported: string, now: string) => `reported ${reported} · now ${now}`,
      same: (reported: string) => `reported ${reported}, unchanged since`,
    },

    detail: {
      waiting: 'weeks',
      headlineSlip: (name: string, observed: number, n: number, usual: number) =>
        `${name}: ${format.number(observed)} cases missed in ${weeks(n)}, only about ${expected(usual)} before`,
      headlineMiss: (name: string, misses: number, cases: number, allowed: number) =>
        `${name}: ${counts(misses, cases)} cases missed, the target allows only ${expected(allowed)}`,
      subtitle: (grain, unit, first, last) =>
        `Cases missed each ${grain} · ${unit} · ${format.period(first)} – ${format.period(last)}`,
      chart: (grain, name, unit) =>
        grain === 'week'
          ? `${name} of ${unit}: cases missed each week, expected and limit`
          : `${name} of ${unit}: cases missed each month, and those that the target allows`,
      period: (grain) => upperFirst(grain),
      observed: 'missed',
      expected: 'expected',
      limit: 'limit',
      allowed: 'allowed by target',
      start: (period) =>
        period.includes('W')
          ? `since week ${Number(period.slice(6))}`
          : `since month ${Number(period.slice(5))}`,
      tip: (observed: string, cases: string) => `${observed} missed of ${cases} cases`,
      tipExpected: (usual: number, limit: number | null) =>
        `${expected(usual)} expected${limit === null ? '' : `, usually at most ${format.number(limit)}`}`,
      tipAllowed: (allowed: number) => `${expected(allowed)} allowed by the target`,
      rule: 'Rule',
      ruleSlip:
        'against the unit’s own 52 weeks before (field by field for dossiers on time), without what was common to units of its kind that week, such as Tết; limits hold how much weeks usually vary and follow each other',
      ruleMiss: (grain) =>
        `the last ${grain} is below the target by more than chance explains: exact binomial test at 99.8%, three cases at least${grain === 'week' ? '' : '; the unit sends months only, so slips by week are not tested'}`,
      ruleStock:
        'the share of open dossiers that are overdue is above the highest of the unit’s own 12 weeks before: exact binomial test at 99.8%, three dossiers at least',
      ruleFull: (value: string, start: string, end: string) =>
        `reached the target last year: ${value} (${format.dates(start, end)})`,
      begun: 'Began',
      begunAt: (period: string, start: string, end: string) =>
        `${format.period(period)} (${format.dates(start, end)})`,
      sure: 'Confidence',
      sureness: {
        millionth: 'nearly certain: chance gives as much less than once in a million',
        tenThousandth: 'very sure: chance gives as much less than once in ten thousand',
        thousandth: 'sure: chance gives as much less than twice in a thousand',
      },
      discoveries:
        'all indicators of units of one kind are tested together; the share of wrong alerts is held to 10%',
      waits: 'Waiting',
      waitsValue: (n: number) => `${format.number(n)} dossiers past due and not finished`,
      noWaits: 'dossiers past due are not known',
      points: 'Points',
      pointsOf: (points: string, component: string) => `${points} points of ${component}`,
      noPoints: 'no document says what this indicator makes of points',
      where: 'Where',
      part: (name: string, misses: number, cases: number) => `${name}: ${counts(misses, cases)}`,
      nothingBelow: 'cannot be split',
      answers: 'Responsible',
      others: 'Also of this unit',
      open: 'Open its trend',
    },
  }
}
