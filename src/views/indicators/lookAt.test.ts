import * as v from 'valibot'
import { expect, it } from 'vitest'
import { onTime, received, unitNamed } from '../../parts/standings/indicator.examples.ts'
import { indicatorsSearch } from '../../state/search.ts'
import { lookAt } from './lookAt.ts'

const units = [
  unitNamed('HN', 'Hà Nội', { kind: 'city', parent: null }),
  unitNamed('Q.001', 'Quận Ba Đình', { kind: 'district', valid_to: '2025-06-30' }),
]
const share = { ...received, indicator: 'plan', kind: 'share' as const }
const known = {
  units,
  definitions: [onTime, share],
  asOf: '2026-11-20',
  first: '2024-01-01',
  simulated: true,
}
const look = (search: Record<string, unknown>) => lookAt(v.parse(indicatorsSearch, search), known)

it('opens the city, on time, the last complete week', () => {
  expect(look({})).toMatchObject({
    unit: { unit: 'HN' },
    definition: { indicator: 'on_time' },
    period: { period: '2026-W46' },
    from: '2024-01-01',
    to: '2026-11-20',
  })
})

it('opens the first in order of a package that does not measure what is on time', () => {
  const definitions = [
    { ...share, indicator: 'a', order: null },
    { ...share, indicator: 'b', order: 2 },
    { ...share, indicator: 'c', order: 1 },
  ]
  const opened = (some: typeof definitions) =>
    lookAt(v.parse(indicatorsSearch, {}), { ...known, definitions: some })
  expect(opened(definitions)).toMatchObject({ definition: { indicator: 'c' } })
  expect(opened(definitions.slice(0, 1))).toMatchObject({ definition: { indicator: 'a' } })
  expect(opened([])).toEqual({ missing: 'indicator' })
})

it('stops with a unit that is no more', () => {
  expect(look({ unit: 'Q.001', period: '2026-W46' })).toMatchObject({
    to: '2025-06-30',
    period: { period: '2025-W27' },
    insteadOf: '2026-W46',
    path: [{ unit: 'HN' }, { unit: 'Q.001' }],
  })
})

it('knows where the steps lead from a period that was chosen, inside what is measured', () => {
  const beside = (search: Record<string, unknown>) => {
    const looked = look(search)
    return 'beside' in looked ? looked.beside.map(({ period }) => period) : null
  }
  expect(beside({})).toEqual([])
  expect(beside({ period: '2026-W46' })).toEqual(['2026-W45', '2026-W47'])
  expect(beside({ period: '2024-W01' })).toEqual(['2024-W02'])
  expect(beside({ unit: 'Q.001', period: '2025-W27' })).toEqual(['2025-W26'])
})

it('adds nothing up from the start of the year that holds at one date', () => {
  expect(look({ ytd: 'true' })).toMatchObject({ toDate: true })
  expect(look({ ytd: 'true', indicator: 'plan' })).toMatchObject({ toDate: false })
})

it('says which code is not there', () => {
  expect(look({ unit: 'X.1' })).toEqual({ missing: 'unit' })
  expect(look({ indicator: 'x' })).toEqual({ missing: 'indicator' })
})
