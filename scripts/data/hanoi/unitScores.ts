import type { PackageRow, Value } from '../../../src/engine/validate/PackageRow.ts'
import type { FactRow } from '../facts.ts'
import type { Inputs } from '../inputs.ts'
import { load } from '../inputs.ts'
import type { NamedUnit } from './unitNames.ts'
import { unitNamed } from './unitNames.ts'

const internalFile = 'hanoi/hanoi_internal_par.csv'
const internalIndices: Readonly<Record<string, string>> = {
  'PAR Index nội bộ Hà Nội': 'HN-PAR',
  'SIPAS nội bộ Hà Nội': 'HN-SIPAS',
}
const componentOfMetric: Readonly<Record<string, string>> = {
  total: 'QD766',
  'Công khai, minh bạch': 'QD766.CKMB',
  'Công khai, minh bạch (%)': 'QD766.CKMB',
  'Tiến độ giải quyết': 'QD766.TDGQ',
  'Tỷ lệ đúng hạn (%)': 'QD766.TDGQ',
  'Dịch vụ công trực tuyến': 'QD766.DVTT.a',
  'Tỷ lệ hồ sơ trực tuyến (%)': 'QD766.DVTT.a',
  'Thanh toán trực tuyến': 'QD766.DVTT.b',
  'Thanh toán trực tuyến (%)': 'QD766.DVTT.b',
  'Mức độ hài lòng': 'QD766.MDHL',
  'Mức độ hài lòng (%)': 'QD766.MDHL',
}

/** Official scores of units: the city's internal indices by year, QD766 of the city and its districts by month. */
export function unitScores({ facts }: Pick<Inputs, 'facts'>, units: readonly NamedUnit[]): PackageRow[] {
  const internal = facts.readFacts(internalFile)
  return [
    ...internal
      .filter((fact) => !isMean(fact))
      .map((fact) => load(facts, fact, internalScore(units, internal, fact))),
    ...facts.readFacts('hanoi/hanoi_service_index_766.csv').map((fact) =>
      load(facts, fact, {
        index: 'QD766',
        period: fact.get('period'),
        unit: unitNamed(units, fact.get('entity') ?? '', `${fact.get('period')}-01`).unit,
        component: componentOf(fact),
        score: fact.get('value'),
        max: fact.get('max_value'),
        rank_published: fact.get('rank_of_63'),
        units_ranked: fact.get('rank_of_63') && '63',
        source: fact.get('source_url'),
      }),
    ),
  ]
}

/** Means over all departments or all districts are figures of no unit. */
export function isMean(fact: FactRow): boolean {
  return (fact.get('entity') ?? '').startsWith('Trung bình khối')
}

function internalScore(
  units: readonly NamedUnit[],
  all: readonly FactRow[],
  fact: FactRow,
): Record<string, Value> {
  const index = internalIndices[fact.get('index') ?? '']
  if (!index) throw new Error(`${fact.file}, dòng ${fact.row}: chỉ số “${fact.get('index')}” chưa có mã`)
  const year = fact.get('year') ?? ''
  return {
    index,
    period: year,
    unit: unitNamed(units, fact.get('entity') ?? '', `${year}-12-31`).unit,
    component: index,
    score: fact.get('score'),
    max: '100',
    rank_published: fact.get('rank'),
    units_ranked: fact.get('rank') && unitsRanked(all, fact),
    source: fact.get('source_url'),
  }
}

// The list's length is known where the lowest of the same list carries its rank.
function unitsRanked(all: readonly FactRow[], fact: FactRow): string | null {
  const last = all.find(
    (other) =>
      /^(last|lowest of)/.test(other.get('note') ?? '') &&
      other.get('rank') !== null &&
      ['index', 'year', 'unit_type'].every((column) => other.get(column) === fact.get(column)),
  )
  return last?.get('rank') ?? null
}

function componentOf(fact: FactRow): string {
  const component = componentOfMetric[fact.get('metric') ?? '']
  if (!component)
    throw new Error(`${fact.file}, dòng ${fact.row}: “${fact.get('metric')}” chưa có mã thành phần`)
  return component
}
