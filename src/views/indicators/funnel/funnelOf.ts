import type { FunnelUnit, FunnelUnits } from '../../../answers/indicators/funnelUnits.ts'
import type { Funnel, FunnelDot } from '../../../charts/FunnelDot.ts'
import type { Words } from '../../../i18n/vi.ts'
import { measureWriting } from '../../../parts/figure/measureWriting.ts'
import { number, text } from '../../../ui/columns.ts'
import type { TableColumn } from '../../../ui/tableColumn.ts'

/** Units as the picture takes them, in the measure of the indicator: misses are turned into what was met. */
export function funnelOf(judged: FunnelUnits, ringed: string | null, words: Words): Funnel {
  const { definition, misses, rate, units, lines } = judged
  return {
    measure: definition.measure,
    average: shown(rate ?? 0, misses),
    misses,
    dots: units.map((one): FunnelDot => {
      const [low, high] = pairOf(one.alarm, misses)
      return {
        unit: one.unit,
        name: words.format.name(one.name),
        size: one.size,
        value: shown(one.rate, misses),
        cases: one.cases,
        observed: one.observed,
        expected: one.expected,
        low,
        high,
        verdict: verdictOf(one),
      }
    }),
    lines: lines.map(({ size, warning, alarm }) => ({
      size,
      warning: pairOf(warning, misses),
      alarm: pairOf(alarm, misses),
    })),
    ringed,
  }
}

/** More events are worse: misses of what is to be met, or what is to be avoided itself. */
export function verdictOf({ few, isAlone, beyond, side, beyondChance }: FunnelUnit): FunnelDot['verdict'] {
  if (few) return 'few'
  if (isAlone) return 'alone'
  if (beyond === 'alarm') return side === 'more' ? 'worse' : 'better'
  if (beyondChance) return 'chance'
  return beyond === null ? 'inside' : 'warning'
}

function shown(rate: number, misses: boolean): number {
  return Math.min(1, Math.max(0, misses ? 1 - rate : rate))
}

function pairOf({ low, high }: { low: number; high: number }, misses: boolean): readonly [number, number] {
  return misses ? [shown(high, true), shown(low, true)] : [shown(low, false), shown(high, false)]
}

/** Enough cases, and others in its fields. */
export function isJudged({ few, isAlone }: FunnelUnit): boolean {
  return !few && !isAlone
}

/** Those furthest from what is expected of them first, in cases. */
export function surestFirst(a: FunnelUnit, b: FunnelUnit): number {
  return Math.abs(b.observed - b.expected) - Math.abs(a.observed - a.expected)
}

/** Counts, rates and limits of a unit in words of the indicator. */
export function funnelColumns({ misses, definition }: FunnelUnits, words: Words): TableColumn<FunnelUnit>[] {
  const said = words.funnel
  const head = said.columns
  const rate = (key: string, label: string, value: (one: FunnelUnit) => number) =>
    number(key, label, value, {
      ...measureWriting(definition),
      show: (one) => words.indicators.value(value(one), definition.measure),
    })
  return [
    text('unit', words.column.unit, ({ name }) => words.format.name(name)),
    text('verdict', head.verdict, (one) => said.verdicts[verdictOf(one)]),
    number('cases', words.column.cases, ({ cases }) => cases),
    number('observed', head.observed[misses ? 'misses' : 'events'], ({ observed }) => observed),
    number('expected', head.expected, ({ expected }) => expected, { decimals: 1 }),
    number('ratio', head.ratio, ({ observed, expected }) => (expected > 0 ? observed / expected : null), {
      decimals: 2,
    }),
    rate('plain', head.plain, ({ observed, cases }) => shown(observed / cases, misses)),
    rate('value', head.value, (one) => shown(one.rate, misses)),
    rate('low', head.low, ({ alarm }) => pairOf(alarm, misses)[0]),
    rate('high', head.high, ({ alarm }) => pairOf(alarm, misses)[1]),
  ]
}

/** The units behind the picture: those beyond the limits first, then the worst. */
export function worstFirst({ units }: FunnelUnits): FunnelUnit[] {
  const order = { alarm: 0, warning: 1 } as const
  return [...units].sort(
    (a, b) =>
      Number(!isJudged(a)) - Number(!isJudged(b)) ||
      (a.beyond ? order[a.beyond] : 2) - (b.beyond ? order[b.beyond] : 2) ||
      b.rate - a.rate,
  )
}
