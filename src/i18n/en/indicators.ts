import type { Format } from '../format.ts'
import { lowerFirst } from '../lowerFirst.ts'
import { isLonger, type Length, lengthOf } from '../measuredAtOnce.ts'
import { upperFirst } from '../upperFirst.ts'
import type { Words } from '../vi.ts'
import { ofData } from './ofData.ts'
import { plural } from './plural.ts'

const measures: Readonly<Record<string, readonly [one: string, many: string]>> = {
  dossiers: ['dossier', 'dossiers'],
  'working days': ['working day', 'working days'],
}

const atOnce: Readonly<Record<Length, string>> = {
  week: 'weekly figures',
  month: 'monthly figures',
  quarter: 'quarterly figures',
  longer: 'figures of more than a quarter',
}

export const indicators = (format: Format): Words['indicators'] => {
  const lower = (name: string) => (/^\p{Lu}[\p{Ll} ]/u.test(name) ? lowerFirst(name) : name)
  const unitOf = (measure: string, n: number | null) => {
    const named = measures[measure]
    return named ? named[Math.abs(n ?? 0) === 1 ? 0 : 1] : measure
  }
  const count = (n: number | null) =>
    n !== null && Math.abs(n) >= 1e9 ? `${format.number(n / 1e9)} bn` : format.number(n)
  const plainValue = (value: number | null, measure: string) =>
    measure === 'fraction'
      ? format.number(value === null ? null : value * 100, 1)
      : measure === 'working days'
        ? format.number(value, 1)
        : count(value)
  const value = (given: number | null, measure: string) =>
    given === null
      ? format.number(null)
      : measure === 'fraction'
        ? format.percent(given, 1)
        : `${plainValue(given, measure)} ${unitOf(measure, given)}`
  const distance = (given: number | null, measure: string) => {
    const size = given === null ? null : Math.abs(given)
    return measure === 'fraction'
      ? `${plainValue(size, measure)} points`
      : `${plainValue(size, measure)} ${unitOf(measure, size)}`
  }

  return {
    lower,
    plainValue,
    cell: (given, measure) =>
      measure === 'fraction' && given !== null && given > 0.9995
        ? format.number(given * 100)
        : plainValue(given, measure),
    value,
    unitOf: (measure, n) => (measure === 'fraction' ? '' : unitOf(measure, n)),
    measureOf: (measure) => (measure === 'fraction' ? '%' : unitOf(measure, null)),
    distance,
    target: (given, measure) =>
      given !== null && measure === 'fraction' && Number.isInteger(Math.round(given * 1e6) / 1e4)
        ? format.percent(given, 0)
        : given !== null && Number.isInteger(given) && measure !== 'fraction'
          ? `${format.number(given)} ${unitOf(measure, given)}`
          : value(given, measure),
    count,
    counts: (numerator, denominator) =>
      denominator === null
        ? count(numerator)
        : `${count(numerator)}/${count(denominator)}`.replace(/ bn(?=\/.* bn$)/, ''),
    signedValue: (given, measure) =>
      measure === 'fraction'
        ? format.signedPoints(given, 1)
        : format.signed(given, measure === 'working days' ? 1 : 0),

    range: (low, high, measure) => `${plainValue(low, measure)}–${plainValue(high, measure)}`,

    bar: {
      indicator: 'Indicator',
      of: 'of',
      unit: 'Unit',
      by: 'by',
      grain: 'Length of the period',
      grains: { week: 'week', month: 'month', quarter: 'quarter', year: 'year' },
      toDate: 'year to date',
      spanWhy:
        'Year to date: added up from the start of the year to the end of the period; stocks and shares at a date are still taken at its end',
      period: 'period',
      earlier: 'Previous period',
      later: 'Next period',
      calendar: 'calendar',
      calendars: { civil: 'civil', report: 'reporting' },
      field: 'field',
      allFields: 'all',
      cases: (n) => `${n} cases`,
      noCases: 'nothing in the period',
      summary: (indicator, unit, period) => `${indicator} · ${unit} · ${period}`,
    },
    kinds: {
      rate: 'Rates',
      share: 'Shares at a date',
      duration: 'Durations',
      count: 'Counts of the period',
      stock: 'Stocks at its end',
    },
    unitKinds: {
      city: 'City',
      department: 'Departments',
      vertical: 'Vertical agencies',
      commune: 'Communes and wards',
      district: 'Districts',
      affiliate: 'Affiliates',
      division: 'Divisions',
      groups: 'Units by group',
    },
    former: 'Former units',
    since: (date) => `since ${format.date(date)}`,

    period: (code, start, end) => `${upperFirst(format.period(code))} (${format.dates(start, end)})`,
    periodShort: (code) => format.period(code),
    toDate: (code, start, end) => `Year to the end of ${format.period(code)} (${format.dates(start, end)})`,
    unfinished: 'unfinished',
    month: (month) => `${Number(month.slice(5))}/${month.slice(0, 4)}`,
    head: (code) => {
      const [, year = '', unit, part = ''] = /^(\d{4})(?:-(W|Q)?(\d+))?$/.exec(code) ?? []
      return unit === 'Q' ? [`Q${part}`, year] : [String(Number(part)), unit === 'W' ? '' : year]
    },

    nothingMeasured: 'The data package holds no measurements and states no date',

    notices: {
      calendar: (period, start, end) =>
        `Reporting calendar: books close on the 14th, so ${period} is ${format.dates(start, end)}; that the city uses it is`,
      calendarWeek:
        'The reporting calendar changes only months, quarters and their year to date; weeks stay. That the city uses it is',
      unfinished: (asOf, end) =>
        `Unfinished: figures up to ${format.date(asOf)}, the period ends on ${format.date(end)}.`,
      ended: (name, date) => `${name} ended on ${format.date(date)}; its series stops there.`,
      notAdded: (period, indicators, units, parent) =>
        `${period}: ${format.list(indicators)} of ${format.number(units.length)} units that ended in the period (${units.join(', ')}) are their last figures; handed over, they are not added up in ${parent}.`,
      cut: (unit, grain, indicators, periods) =>
        `${unit}, by ${grain}: ${format.list(indicators)} have no value in ${format.number(periods)} ${plural(periods, 'row', 'rows')}: there are figures of longer or other periods only.`,
      sumsOfSome: (unit, grain, indicators, periods) =>
        `${unit}, by ${grain}: ${format.list(indicators)} in ${format.number(periods)} ${plural(periods, 'row', 'rows')} add up only the units with figures of just that period.`,
      notAddedUp: (n, parent) =>
        `${format.number(n)} ${plural(n, 'unit')} ended in the period: what stands here is the last figure before; handed over, it is not added up in ${parent}.`,
      successors: 'Its work went to',
      began: (name, date) => `${name} exists since ${format.date(date)}; before it there was`,
      more: (n) => `and ${format.number(n)} more`,
      noPeriod: (asked, shown) => `There is no period “${asked}”; this is ${shown}.`,
      notInData: (asked, shown) => `The data hold nothing of ${asked}; this is ${shown}.`,
      moved: (asked, shown) => `The unit did not exist in ${asked}; this is ${shown}.`,
      closed: (at) => `Closed at ${at}`,
    },

    headline: {
      noValue: (period, name, why) => `${period}: ${why} on ${lower(name)}`,
      value: (period, name, given, counts) =>
        `${period}: ${lower(name)} ${given}${counts === null ? '' : ` (${counts})`}`,
      missed: (target, by) => `short of the target ${target} by ${by}`,
      reached: (target) => `reaching the target ${target}`,
      change: (rises, by, before) => `${rises ? 'up' : 'down'} ${by} on ${before}`,
      same: (before) => `unchanged on ${before}`,
      before: {
        week: 'the week before',
        month: 'the month before',
        quarter: 'the quarter before',
        year: 'the year before',
      },
      lastYear: 'the same period last year',
      acrossBreak: (dates) => `the two periods lie on both sides of the reorganisation of ${dates}`,
      belowMinimum: (minimum) => `fewer than ${format.number(minimum)} cases, too few to be rated`,
      also: ({ finished, due, overdue }) =>
        [
          finished === null ? null : `of those finished: ${finished}`,
          due === null ? null : `of those due: ${due}`,
          overdue === null ? null : `open and overdue: ${overdue}`,
        ]
          .filter((part) => part !== null)
          .join('; '),
    },
    trend: {
      subtitle: (name, unit, period, field) =>
        [name, unit, period, field].filter((part) => part !== null).join(' · '),
      label: (name, unit) => `${name} of ${unit} over the periods, target and reorganisations`,
      target: (target) => `target\n${target}`,
      band: 'random variation 95%',
      counts: 'numerator/denominator',
      number: 'number',
      interval: (low, high) => `random variation 95%: ${low}–${high}`,
      change: (change, before) => `on ${before}: ${change}`,
      lastYear: (given) => `same period last year: ${given}`,
      lastYearShort: 'Same period last year',
      minimum: (minimum) => `fewer than ${format.number(minimum)} cases`,
      breaks: 'Breaks:',
      begins: 'begins',
      ends: 'ends',
      empty: (name, unit) => `${unit} has no figures on ${lower(name)}`,
      emptyWhy: 'The unit does not do this work, or the chosen field has no dossiers.',
      handedOver: 'Handed-over dossiers are a line of their own, outside rates and ranks.',
      durationWhy: 'The mean falls while stuck dossiers stay open: read it beside the open overdue ones.',
    },
    like: {
      line: 'former and new units, summed',
      tip: (given: string, counts: string) => `former and new units, summed: ${given} (${counts})`,
      value: 'Former and new units: value',
      numerator: 'Former and new units: numerator',
      denominator: 'Former and new units: denominator',
      offer: (date: string) => `Like for like across ${format.date(date)}:`,
      covers: (olds: string, news: string) => `all of ${olds} went to ${news}`,
      drawn:
        'The grey line is the sum of numerators ÷ the sum of denominators of these units in every period; the unit’s own series still begins and ends at the break.',
      no: {
        takesParts: (date: string) =>
          `Nothing can be joined to before ${format.date(date)}: this unit took a part of`,
        givesParts: (date: string) =>
          `Nothing can be joined to after ${format.date(date)}: the work was divided among`,
        heirTakesParts: (date: string, heir: string) =>
          `Nothing can be joined to after ${format.date(date)}: the new ${heir} also took a part of`,
      },
      why: 'the figures of a part cannot be told apart',
    },
    strip: {
      finished: 'On time / finished',
      due: 'On time / due',
      dueWhy: 'open ones count as late',
      overdue: 'Open and overdue',
      overdueOf: (open, share) => `of ${open} open dossiers (${share})`,
      finishedWhy: 'the official rate',
      value: 'In the period',
      toDate: 'Year to date',
      lastYear: 'Same period last year',
      previous: (before) => upperFirst(before),
      target: 'Target',
      random: (low, high) => `variation ${low}–${high}`,
    },

    heat: {
      headline: (missed, known, kind, target, period) =>
        `${upperFirst(period)}: ${format.number(missed)} of ${format.number(known)} ${kind} below the target ${target}`,
      worst: (name, given, counts) => `lowest ${name} ${given}${counts === null ? '' : ` (${counts})`}`,
      worstHigh: (name, given, counts) => `highest ${name} ${given}${counts === null ? '' : ` (${counts})`}`,
      none: (known, kind, target, period) =>
        `${upperFirst(period)}: all ${format.number(known)} ${kind} reach the target ${target}`,
      plain: (name, known, kind, period) =>
        `${upperFirst(period)}: ${lower(name)} of ${format.number(known)} ${kind}`,
      nothing: (name, period) => `${upperFirst(period)}: no unit has figures on ${lower(name)}`,
      siblings: (name) => `${name} has no units below it; these are the units of its kind`,
      units: 'units',
      subtitle: (name, parent, first, last) => `${name} · ${parent} · ${first} – ${last}`,
      caption: (name) => `${name} by unit and period`,
      kinds: 'Kind of unit',
      keys: 'A name opens the unit, the head of a column its period; the counts of the cell in focus stand on this line.',
      cell: (name, period, figure, rest) => [name, period, figure, ...rest].join(' · '),
      find: 'Find a unit',
      found: (n, of) => `${format.number(n)}/${format.number(of)}`,
      notFound: (text) => `No unit matches “${text}”`,
      open: (name) => `Open ${name}`,
      legend: {
        label: 'Colours',
        reached: 'target reached',
        points: (fraction) => `${format.number(fraction * 100)} pts`,
        pointsWhy: 'Percentage points short of the target',
        shareWhy: 'Short of the target as a share of it',
        valueWhy: 'Five equal groups, from few to many',
        upTo: (bound) => `short ≤ ${bound}`,
        over: (bound) => `> ${bound}`,
        low: (minimum) => `fewer than ${format.number(minimum)} cases`,
      },
      empty: 'No units in this period',
    },

    table: {
      headline: (missed, known, unit, period) =>
        `${upperFirst(period)}: ${unit} is below the target in ${format.number(missed)} of ${format.number(known)} indicators`,
      farthest: (name, given, target) => `farthest in ${lower(name)} (${given}, target ${target})`,
      all: (known, unit, period) =>
        `${upperFirst(period)}: ${unit} reaches the target in all ${format.number(known)} indicators that have one`,
      plain: (unit, period) => `${upperFirst(period)}: the indicators of ${unit}`,
      every: 'All indicators',
      counts: 'Counts',
      from: 'From',
      to: 'To',
      interval: 'Variation 95%',
      low: 'Variation, low',
      high: 'Variation, high',
      intervalWhy: 'Random variation (Wilson 95%)',
      distance: '± target',
      previous: (before) => `± ${before}`,
      lastYear: '± last year',
      notYet: 'no unit yet',
      breaks: (dates: string) =>
        `* compared with a period beyond the reorganisation of ${dates}: not the same scope`,
      lastYearWhy: 'Against the same period last year',
      toDate: 'Year to date',
      past: 'Trend',
      pastWhy: (n) => `${format.number(n)} periods up to the one shown`,
      pastOf: (name) => `${name} over the last periods`,
      missed: (n) => `Below the target (${format.number(n)})`,
      reached: (n) => `Target reached (${format.number(n)})`,
      open: (n) => `No target, too few cases or no figures in the period (${format.number(n)})`,
      change: 'Change on the period before',
      status: 'Standing',
      measure: 'Measure',
    },

    fields: {
      headline: (name, given, share) => `${name}: ${given}, ${share} of the cases`,
      worst: (name, given) => `Lowest in ${name}: ${given}`,
      worstHigh: (name, given) => `Highest in ${name}: ${given}`,
      plain: 'By field of procedures',
      none: 'This indicator is not split by field',
      subtitle: (name, unit, period) => `${name} by field · ${unit} · ${period}`,
      field: 'Field',
      unnamed: 'no field given',
      clear: 'All fields',
    },

    speaks: {
      title: (n) => `Stands in for ${format.number(n)} ${plural(n, 'component')} of the indices`,
      none: 'This indicator stands in for no component',
      share: (share) => `${share} of the component`,
      edition: (edition) => `edition ${edition}`,
      rules: {
        proportional: 'points in proportion',
        proportional_from: 'points in proportion from a level',
        steps: 'points in steps',
        linear: 'points along a line',
      },
    },
    definition: {
      title: 'How it is computed',
      target: (target) => `Target: ${target}.`,
      minimum: (minimum) => `Rated only with at least ${format.number(minimum)} cases.`,
      higher: 'Higher is better.',
      lower: 'Lower is better.',
      source: (source) => `Source: ${ofData(source)}`,
    },
    closing: {
      headline: (differs, all) =>
        differs === 0
          ? `What was closed and what the data says agree in all ${format.number(all)} indicators`
          : `${format.number(differs)} of ${format.number(all)} indicators differ from what was closed`,
      subtitle: (unit, period, at) => `Closed at ${at} · ${unit} · ${period}`,
      reported: 'Closed',
      now: 'Now',
      difference: 'Difference',
    },
    what: {
      units: 'the list of units',
      trend: 'the trend',
      heat: 'the heat table',
      table: 'the indicators',
      fields: 'the fields',
    },
    tabs: { label: 'View', trend: 'trend', heat: 'heat table', alerts: 'alerts' },
    source: 'Weekly measurements of the data package',
    dataTo: (date) => `data to ${format.date(date)}`,
    noFigure: ({ days }, looked) =>
      days === null
        ? 'no figures'
        : days === 0
          ? 'blank: too few cases to be published, or not reported'
          : isLonger(days, looked)
            ? `only ${atOnce[lengthOf(days)]}`
            : `${atOnce[lengthOf(days)]} that do not match this period`,
    knownUnits: (known, of) => `${format.number(known)} of ${format.number(of)} units with figures`,
    unknownUnit: (unit) => `There is no unit “${unit}”`,
    unknownIndicator: (indicator) => `There is no indicator “${indicator}”`,
    toCity: 'To the whole city',
  }
}
