import type { Format } from '../format.ts'
import { upperFirst } from '../upperFirst.ts'
import type { Words } from '../vi.ts'
import { plural } from './plural.ts'

export const heat = (format: Format): Words['heat'] => {
  const count = (n: number) => format.number(n)
  return {
    what: 'heat table',
    ways: { label: 'The heat table is laid out', indicators: 'by indicator', periods: 'by period' },
    tools: (kind) => `Layout, kind of units: ${kind}`,
    every: 'All indicators with a target',
    measure: {
      label: 'Coloured by',
      target: 'distance to the target',
      residual: 'distance to the common rate of the field',
    },
    districts: {
      label: 'Former districts',
      none: 'not grouped',
      all: 'grouped by former district',
      one: 'Only',
      former: (name: string) => `${name} (former)`,
      count: (n: number) => `${count(n)} ${plural(n, 'commune or ward', 'communes and wards')}`,
      others: (names: string) => `holds a part of ${names} too`,
      sum: (n: number) => `sum of ${count(n)} ${plural(n, 'commune or ward', 'communes and wards')}`,
      open: (name: string) => `Heat table of the communes mainly made of ${name} →`,
      only: (name: string) => `Only ${name}`,
      why: 'A commune stands under the former district of which most of it was made; the figure of a former district is the sum of numerators ÷ the sum of denominators of these communes.',
      more: (n: number) => `+${count(n)}`,
    },
    otherSubject: 'Other',
    matters: { target: 'Targets missed', residual: 'Farthest off' },
    caption: (period) => `Units and all indicators with a target, ${period}`,
    hint: 'A cell opens the trend, a name the unit, a head sorts; the counts of the cell in focus stand on this line.',
    sortBy: (name, target) => `${name} (target ${target}): sort by this column`,
    sortMatters: 'Sort by what matters most',
    target: (direction, target) => `${direction === 'higher' ? '≥' : '≤'} ${target}`,
    headline: {
      target: (period, units, of, kind) =>
        `${upperFirst(period)}: ${count(units)} of ${count(of)} ${kind} miss at least one target beyond chance`,
      most: (name, missed, known) => `most: ${name} (${count(missed)} of ${count(known)})`,
      allMet: (period, of, kind) =>
        `${upperFirst(period)}: none of ${count(of)} ${kind} misses a target beyond chance`,
      residual: (period, units, of, kind) =>
        `${upperFirst(period)}: ${count(units)} of ${count(of)} ${kind} are worse than the common rate of the field in at least one indicator, beyond the limits of 99.8%`,
      farthest: (name, indicator, z) => `farthest: ${name} (${indicator}, ${z} standard deviations)`,
      nobody: (period, of, kind) =>
        `${upperFirst(period)}: none of ${count(of)} ${kind} is worse than the common rate of the field beyond the limits of 99.8%`,
      nothing: (period) => `${upperFirst(period)}: no unit has a figure of an indicator with a target`,
    },
    subtitle: (measure, kind, parent, period) => [measure, kind, parent, period].join(' · '),
    measures: {
      target: 'Distance to the target',
      residual: 'Misses against those expected by field, in standard deviations',
    },
    legend: {
      label: 'Colours',
      targetWhy:
        'How many percentage points short of the target; coloured only where chance does not explain it',
      residualWhy: 'How many standard deviations off the expected; coloured only beyond the limits of 99.8%',
      reached: 'target met',
      unsure: 'short, evidence lacking',
      low: 'too few cases',
      inside: 'within 99.8%',
      better: 'better, beyond the limits',
      upTo: (bound) => `short by ≤ ${bound}`,
      worse: (bound) => `worse, ≤ ${bound} σ`,
      over: (bound) => `> ${bound}`,
      overSigma: (bound) => `> ${bound} σ`,
      points: (fraction) => `${format.number(fraction * 100)} pts`,
      alone: 'too few cases, or alone in its field',
    },
    notes: {
      target:
        'A rate short of its target is coloured only with at least 3 misses, a probability by chance of at most 0.2%, and false alarms over all units directly below held to 10%: of a week, that is the list of the alerts. Durations and shares at one date (such as disbursement, whose target is of the whole year) have no random variation; they are underlined, neither coloured nor counted.',
      residual:
        'Expected = cases of each field × the common share of misses of this kind of units; + is worse. The usual variation between units is within the standard deviation. With few cases the limits of 99.8% are wider, so that a large residual may lie within.',
      silent: (names) => `No figures in the period for this kind of units: ${names}.`,
    },
    columnNames: (n) => `Full names of the ${count(n)} columns`,
    columnName: (short, name, target) => `${short}: ${name}, target ${target}`,
    cell: {
      unsure: 'perhaps by chance',
      expected: (observed, expected) => `${observed} misses, ${expected} expected`,
      z: (z) => `${z} standard deviations`,
      verdicts: {
        worse: 'worse, beyond the limits of 99.8%',
        better: 'better, beyond the limits of 99.8%',
        inside: 'within the limits of 99.8%',
        few: 'too few cases to judge',
        alone: 'alone in its field, nobody to be held against',
      },
    },
    plain: {
      district: 'Former district',
      others: 'Holds parts of',
      missed: 'Targets missed beyond chance',
      farthest: 'Farthest off (standard deviations)',
      numerator: (name) => `${name}, numerator`,
      denominator: (name) => `${name}, denominator`,
      expected: (name) => `${name}, expected`,
      observed: (name) => `${name}, misses`,
    },
  }
}
