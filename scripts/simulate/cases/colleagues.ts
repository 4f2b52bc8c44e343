import { dayOf } from '../days.ts'
import type { Random } from '../random.ts'
import type { Unit } from '../readSources.ts'
import type { Series } from '../series.ts'

/** The other units that have a hand in a case. */
export interface Colleagues {
  minutesADay: number
  tax: string
  /** Where a dossier comes in: mostly its own office, else a branch of the city's centre or another commune. */
  reception: (random: Random, series: Series, day: number) => string
  /** Whom procedures of a field ask on a day; null where they ask nobody. */
  asked: (series: Series, day: number) => string | null
  /** The first day on which others are asked. */
  reorganised: number
  /** The level above, whose answer is awaited. */
  level: (series: Series) => string
}

const centre = 'S.TTPVHCC'

/** Fields whose procedures go through several agencies: asked before and after the departments' reorganisation. */
const asks: Readonly<Record<string, readonly [string, string]>> = {
  'Đất đai': ['S.QHKT', 'S.QHKT'],
  'Xây dựng': ['S.QHKT', 'S.QHKT'],
  'Đầu tư': ['S.TNMT', 'S.NNMT'],
  'Môi trường': ['S.XAYDUNG', 'S.XAYDUNG.2025'],
  'Quy hoạch': ['S.XAYDUNG', 'S.XAYDUNG.2025'],
  'Người có công': ['V.CONGAN', 'V.CONGAN'],
  'Vật liệu xây dựng': ['S.CONGTHUONG', 'S.CONGTHUONG'],
}

export function colleaguesOf(units: readonly Unit[], minutesADay: number): Colleagues {
  const reorganised = dayOf('2025-03-01')
  const centreFrom = units.find(({ unit }) => unit === centre)?.from ?? Number.POSITIVE_INFINITY
  const communes = units.filter(({ kind }) => kind === 'commune').map(({ unit }) => unit)
  return {
    minutesADay,
    reorganised,
    tax: 'V.THUE',
    reception: (random, { office, kind }, day) => {
      const x = random.uniform()
      if (kind === 'department') return day >= centreFrom && x < 0.4 ? centre : office
      if (kind !== 'commune' || x >= 0.06) return office
      return communes[random.integer(communes.length)] ?? office
    },
    asked: ({ field, office }, day) => {
      const [before, after] = asks[field] ?? []
      const one = day < reorganised ? before : after
      return one === undefined || one === office ? null : one
    },
    level: ({ kind }) => (kind === 'commune' ? 'S.VPUB.2025' : 'HN'),
  }
}
