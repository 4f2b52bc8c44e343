import type { PackageRow } from '../../../src/engine/validate/PackageRow.ts'
import type { FactLedger, FactRow } from '../facts.ts'
import type { Inputs } from '../inputs.ts'
import { load } from '../inputs.ts'
import type { NamedUnit } from './unitNames.ts'
import { unitNamed } from './unitNames.ts'

const departmentsFile = 'hanoi/hanoi-departments-crosswalk.csv'
const communesFile = 'hanoi/hanoi-communes-crosswalk.csv'

/** What became of each department on 1 March 2025 and of each district on 1 July 2025. */
export function unitLinks({ facts }: Pick<Inputs, 'facts'>, units: readonly NamedUnit[]): PackageRow[] {
  return [...departmentLinks(facts, units), ...districtLinks(facts, units)]
}

function departmentLinks(facts: FactLedger, units: readonly NamedUnit[]): PackageRow[] {
  const moves: { fact: FactRow; old: NamedUnit; next: NamedUnit }[] = []
  for (const fact of facts.readFacts(departmentsFile)) {
    const date = fact.get('effective_from') ?? ''
    if (date !== '2025-03-01') {
      const reason = fact.get('old_unit')?.startsWith('Bộ phận một cửa')
        ? 'bộ phận một cửa không phải là đơn vị trong bảng units'
        : 'cùng nội dung với hanoi-communes-crosswalk.csv, chi tiết đến từng quận, huyện và xã, phường'
      facts.unused(fact, reason)
      continue
    }
    const old = unitNamed(units, fact.get('old_unit') ?? '', '2025-02-28')
    const next = unitNamed(units, fact.get('new_unit') ?? '', date)
    facts.used(fact)
    if (old.unit !== next.unit) moves.push({ fact, old, next })
  }
  return moves.map(({ fact, old, next }) => {
    const isSplit = moves.some(
      (move) => move.next.unit !== next.unit && (move.old.unit === old.unit || move.old.parent === old.unit),
    )
    return load(facts, fact, {
      old: old.unit,
      new: next.unit,
      date: fact.get('effective_from'),
      relation: isSplit ? 'part' : 'whole',
      primary: fact.get('relation') !== 'partial transfer',
      status: fact.get('status'),
      source: fact.get('source'),
    })
  })
}

/** Every district was shared out; `primary` says from which one a commune mainly comes. */
function districtLinks(facts: FactLedger, units: readonly NamedUnit[]): PackageRow[] {
  const mainDistrict = new Map(
    facts.readFacts('hanoi/hanoi-communes-2025.csv').map((fact) => {
      facts.used(fact)
      return [fact.get('new_code'), fact.get('primary_old_district')]
    }),
  )
  for (const fact of facts.readFacts('hanoi/hanoi-districts-to-communes.csv')) {
    facts.unused(fact, 'số đếm suy ra từ hanoi-communes-crosswalk.csv, đã nạp thành liên kết từng đơn vị')
  }
  const links = new Map<string, PackageRow>()
  for (const fact of facts.readFacts(communesFile)) {
    facts.used(fact)
    const district = unitNamed(units, fact.get('old_district') ?? '', '2025-06-30').unit
    const commune = `X.${fact.get('new_code')}`
    const key = `${district}|${commune}`
    if (links.has(key)) continue
    links.set(
      key,
      load(facts, fact, {
        old: district,
        new: commune,
        date: '2025-07-01',
        relation: 'part',
        primary: mainDistrict.get(fact.get('new_code')) === fact.get('old_district'),
        status: 'derived',
        source: fact.get('source'),
      }),
    )
  }
  return [...links.values()]
}
