import type { PackageRow } from '../../../src/engine/validate/PackageRow.ts'
import type { FactRow } from '../facts.ts'
import type { Inputs } from '../inputs.ts'
import { load } from '../inputs.ts'

const firstDayOf63 = '2009-01-01'

/** Places of the three systems. The 64 of 2005–2008 are Hà Tây and the places of 2009 under the same codes. */
export function places(inputs: Inputs): PackageRow[] {
  const { facts } = inputs
  const rows = facts.readFacts('places.csv')
  const earlier = rows.filter(
    (fact) => fact.get('place_system') === '63' && fact.get('valid_from') === firstDayOf63,
  )
  return [
    ...rows.map((fact) =>
      place(inputs, fact, {
        place_system: fact.get('place_system'),
        valid_from: fact.get('valid_from'),
        valid_to: fact.get('valid_to'),
      }),
    ),
    ...earlier.map((fact) =>
      place(inputs, fact, { place_system: '64', valid_from: null, valid_to: '2008-12-31' }),
    ),
  ]
}

function place(
  { facts, supplements }: Inputs,
  fact: FactRow,
  span: Record<string, string | null>,
): PackageRow {
  const name = fact.get('name_vi') ?? ''
  const english = supplements.readFacts('place_names_en.csv').find((row) => row.get('name_vi') === name)
  if (english) supplements.used(english)
  return load(facts, fact, {
    place_system: null,
    place: fact.get('place'),
    name_vi: name,
    name_en: english?.get('name_en') ?? withoutMarks(name),
    aliases: aliases(facts.readFacts('province-crosswalk-2025.csv'), span.place_system ?? '', fact, name),
    kind: fact.get('kind'),
    region: fact.get('region'),
    ...span,
  })
}

function aliases(crosswalk: readonly FactRow[], system: string, fact: FactRow, name: string): string | null {
  const code = fact.get('place')
  const row = crosswalk.find((line) =>
    system === '34'
      ? line.get('new_code') === code && line.get('keeps_name') === 'yes'
      : line.get('old_code') === code,
  )
  const names = [
    ...(row?.get('aliases') ?? '').split(';'),
    row?.get('old_name') ?? '',
    row?.get('new_name') ?? '',
  ]
  const others = (system === '34' ? names : names.slice(0, -1)).map((alias) => alias.trim())
  return [...new Set(others)].filter((alias) => alias && alias !== name).join(';') || null
}

function withoutMarks(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
}
