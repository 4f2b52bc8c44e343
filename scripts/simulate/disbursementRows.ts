import { dayOf, isoDateOf, monthDayOf } from './days.ts'
import type { MeasurementRow } from './measurementWriter.ts'
import { randomFor } from './random.ts'
import type { Unit } from './readSources.ts'
import type { Slice } from './slices.ts'

const million = 1_000_000
const planOfDepartments: Readonly<Record<string, number>> = {
  'S.XAYDUNG.P1': 2_400_000,
  'S.XAYDUNG.2025.P1': 9_800_000,
  'S.GTVT.P1': 7_600_000,
  'S.NNPTNT.P1': 1_300_000,
  'S.NNMT.P3': 1_500_000,
  'S.GDDT.P1': 900_000,
  'S.YTE.P1': 1_200_000,
  'S.VHTT.P1': 450_000,
}
const planOfKind: Readonly<Record<string, number>> = { district: 1_150_000, commune: 240_000 }

/** Public investment on the 14th and at each month's end: đồng disbursed since 1 January (or the unit's first day) of the plan in force. */
export function* disbursementRows(
  seed: number,
  unit: Unit,
  { slices, officeKind }: { slices: readonly Slice[]; officeKind: string },
): Generator<MeasurementRow> {
  const mean =
    planOfDepartments[unit.unit] ?? (unit.unit.endsWith('.P2') ? planOfKind[officeKind] : undefined)
  if (mean === undefined) return
  const random = randomFor(seed, `disbursement|${unit.unit}`)
  const size = officeKind === 'department' ? 1 : Math.exp(0.6 * random.normal() - 0.18)
  const speed = Math.exp(0.12 * random.normal())
  let year = ''
  let plan = 0
  let spent = 0
  let target = 0
  for (const slice of slices) {
    const end = slice.start + slice.days - 1
    const isReported = monthDayOf(end) === 14 || monthDayOf(end + 1) === 1
    if (!isReported || slice.start < unit.from || slice.start > unit.to) continue
    const newYear = isoDateOf(end).slice(0, 4)
    if (newYear !== year) {
      year = newYear
      plan = Math.round(mean * size * (0.85 + 0.3 * random.uniform()))
      spent = 0
      target = 0
    } else if (random.uniform() < 0.04) {
      plan = Math.max(spent, Math.round(plan * (0.94 + 0.1 * random.uniform())))
    }
    const due = 0.93 * yearPart(year, end, unit.from) ** 1.7 * speed
    spent = Math.min(plan, spent + Math.round(plan * Math.max(0, due - target) * random.gamma(9)))
    target = Math.max(target, due)
    yield {
      slice,
      unit: unit.unit,
      field: null,
      indicator: 'disbursement',
      numerator: spent * million,
      denominator: plan * million,
    }
  }
}

function yearPart(year: string, day: number, unitFrom: number): number {
  const start = Math.max(dayOf(`${year}-01-01`), unitFrom)
  return (day - start + 1) / (dayOf(`${year}-12-31`) - start + 1)
}
