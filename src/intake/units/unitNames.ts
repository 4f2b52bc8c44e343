import { nearestNames } from '../names/nearestNames.ts'
import { summaryOf } from '../names/summaryOf.ts'
import { joinedUnits } from './joinedUnits.ts'
import { livesThrough } from './livesThrough.ts'
import { shortName } from './shortName.ts'
import type { UnitLinkRow, UnitRow } from './UnitRow.ts'
import { unitKey } from './unitKey.ts'

export interface Days {
  start: string
  end: string
}

export type UnitMatch =
  | { is: 'unit'; unit: string }
  /** A name of several units, or of one that the period parts: codes of those that may be meant. */
  | { is: 'several'; units: string[] }
  /** Of units that did not live in the period and were not merged as a whole into one that did. */
  | { is: 'ended'; units: string[] }
  | { is: 'nothing' }
  | { is: 'summary' }
  /** A login that nobody uses, as the one-stop software lists it. */
  | { is: 'unused' }
  | { is: 'unknown'; nearest: string[] }

export interface UnitNames {
  /** @param days of the figures; null where they are not known */
  match(text: string, days: Days | null): UnitMatch
}

/**
 * Codes, names, shortenings and aliases of units as people write them → the unit that lived in the period: a merged
 * one is followed along whole links, a name of two that live is told as such. Two names joined in one are several.
 */
export function unitNames(units: readonly UnitRow[], links: readonly UnitLinkRow[]): UnitNames {
  const byKey = new Map<string, UnitRow[]>()
  const spelled = new Map<string, string>()
  for (const row of units) {
    for (const key of keysOf(row)) byKey.set(key, [...(byKey.get(key) ?? []), row])
    if (row.kind !== 'division') spelled.set(unitKey(row.name_vi), row.name_vi)
  }
  const byCode = new Map(units.map((row) => [row.unit, row]))

  const living = (rows: readonly UnitRow[], days: Days): UnitRow[] => {
    const found = rows.flatMap((row) => {
      if (livesThrough(row, days)) return [row]
      const next = links.filter(
        (link) => link.old === row.unit && link.relation === 'whole' && link.date <= days.start,
      )
      return living(
        next.flatMap((link) => byCode.get(link.new) ?? []),
        days,
      )
    })
    return [...new Set(found)]
  }

  return {
    match: (text, days) => {
      const key = unitKey(text)
      if (key === '') return { is: 'nothing' }
      if (/^(account|taikhoan|user)|khong(su)?dung/.test(key)) return { is: 'unused' }
      const rows = byKey.get(key)
      if (rows !== undefined) {
        const found = days === null ? rows : living(rows, days)
        const [only, ...others] = found
        if (only === undefined) return { is: 'ended', units: rows.map(({ unit }) => unit) }
        return others.length === 0 ? { is: 'unit', unit: only.unit } : { is: 'several', units: codes(found) }
      }
      const joined = joinedUnits(key, days === null ? units : units.filter((row) => livesThrough(row, days)))
      if (joined.length > 0) return { is: 'several', units: codes(joined) }
      if (summaryOf(text, new Set()) !== null) return { is: 'summary' }
      return { is: 'unknown', nearest: nearestNames(key, spelled) }
    },
  }
}

const codes = (rows: readonly UnitRow[]) => rows.map(({ unit }) => unit).sort()

function keysOf({ unit, name_vi, name_en, aliases }: UnitRow): ReadonlySet<string> {
  const names = [unit, name_vi, name_en ?? '', ...(aliases ?? '').split(';')]
  const short = shortName(name_vi)
  return new Set([...names.map(unitKey), short === null ? '' : `so${short}`].filter((key) => key !== ''))
}
