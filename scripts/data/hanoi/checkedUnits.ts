import type { PackageRow } from '../../../src/engine/validate/PackageRow.ts'
import { textOf } from '../../../src/engine/validate/PackageRow.ts'
import type { FactRow } from '../facts.ts'
import type { Inputs } from '../inputs.ts'

const file = 'hanoi/hanoi_units.csv'

/** Counts a published district, ward or commune as loaded if `units` has its code and its name; throws otherwise. */
export function checkedUnits({ facts }: Pick<Inputs, 'facts'>, units: readonly PackageRow[]): void {
  const byCode = new Map(units.map((row) => [textOf(row, 'unit'), row]))
  for (const fact of facts.readFacts(file)) {
    const code = codeOf(fact)
    const unit = byCode.get(code)
    const name = fact.get('name') ?? ''
    const names = unit ? [textOf(unit, 'name_vi'), ...(textOf(unit, 'aliases') ?? '').split(';')] : []
    if (!names.includes(name)) {
      throw new Error(
        `${file}, dòng ${fact.row}: units.csv không có “${name}” dưới mã ${code}. Cách sửa: thêm đơn vị hoặc tên khác`,
      )
    }
    facts.used(fact)
  }
}

function codeOf(fact: FactRow): string {
  const prefix = fact.get('level')?.startsWith('district') ? 'Q' : 'X'
  return `${prefix}.${fact.get('code')}`
}
