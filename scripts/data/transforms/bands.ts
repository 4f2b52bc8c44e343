import type { PackageRow } from '../../../src/engine/validate/PackageRow.ts'
import type { FactRow } from '../facts.ts'
import type { Inputs } from '../inputs.ts'
import { load } from '../inputs.ts'

const english: Record<string, string> = {
  'Xuất sắc': 'Excellent',
  Tốt: 'Good',
  Khá: 'Fair',
  'Trung bình': 'Average',
  Yếu: 'Weak',
}

/** Grades as publishers print them; a grade whose limits nobody could read says so in its name. */
export function bands({ facts, supplements }: Inputs): PackageRow[] {
  const grades = facts.readFacts('frameworks/qd766.csv').filter((fact) => fact.get('level') === 'grade')
  return [
    ...supplements.readFacts('bands.csv').map((row) =>
      load(supplements, row, {
        index: row.get('index'),
        edition: row.get('edition'),
        band: row.get('band'),
        name_vi: row.get('name_vi'),
        name_en: row.get('name_en'),
        low: row.get('low'),
        high: row.get('high'),
      }),
    ),
    ...grades.map((fact) => load(facts, fact, grade(fact))),
  ]
}

function grade(fact: FactRow) {
  const name = fact.get('name_vi') ?? ''
  const unverified = fact.get('status') === 'unverified'
  const [low = null, high = null] = (fact.get('max_points') ?? '').split('-')
  return {
    index: 'QD766',
    edition: '2022',
    band: name,
    name_vi: unverified ? `${name} (mốc điểm chưa kiểm chứng)` : name,
    name_en: unverified ? `${english[name]} (limits unverified)` : (english[name] ?? null),
    low,
    high,
  }
}
