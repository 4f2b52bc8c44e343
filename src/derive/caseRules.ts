import type { OfficeHours } from '../domain/case/workingClock.ts'

/** What the law leaves open about cases, as the data package decides it. */
export interface CaseRules {
  hours: readonly OfficeHours[]
  onTimeGrain: 'day' | 'minute'
  dueCounts: 'original' | 'current'
  pausedCounts: 'stopped' | 'running'
  withdrawnCounts: 'finished' | 'excluded'
  /** The lowest rating that is a satisfied one. */
  satisfiedFrom: number
  /** ISO date; null: the day of the first case. */
  measuredFrom: string | null
}

export interface StatedRule {
  rule: string
  value: string
}

export interface StatedHours {
  from: string
  to: string
}

/** The rules of a package, each as it says or as it goes where it says nothing. @throws on a word that no rule knows. */
export function caseRules(rules: readonly StatedRule[] = [], hours: readonly StatedHours[] = []): CaseRules {
  const said = new Map(rules.map(({ rule, value }) => [rule, value]))
  const word = <Word extends string>(rule: string, words: readonly [Word, ...Word[]]): Word => {
    const value = said.get(rule)
    if (value === undefined) return words[0]
    const known = words.find((candidate) => candidate === value)
    if (known === undefined) throw new RangeError(`${rule}: “${value}”, not one of ${words.join(', ')}`)
    return known
  }
  const satisfiedFrom = Number(said.get('satisfied_from') ?? 4)
  if (!Number.isFinite(satisfiedFrom)) throw new RangeError(`satisfied_from: not a number`)
  return {
    hours: (hours.length > 0 ? hours : usualHours).map(({ from, to }) => ({
      from: minuteOf(from),
      to: minuteOf(to),
    })),
    onTimeGrain: word('on_time_grain', ['day', 'minute']),
    dueCounts: word('due_counts', ['original', 'current']),
    pausedCounts: word('paused_counts', ['stopped', 'running']),
    withdrawnCounts: word('withdrawn_counts', ['finished', 'excluded']),
    satisfiedFrom,
    measuredFrom: said.get('measured_from') || null,
  }
}

const usualHours: readonly StatedHours[] = [
  { from: '08:00', to: '12:00' },
  { from: '13:00', to: '17:00' },
]

/** Minutes after midnight of `08:00`. */
function minuteOf(time: string): number {
  const match = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(time)
  if (!match) throw new RangeError(`“${time}” is no time of day like 08:00`)
  return Number(match[1]) * 60 + Number(match[2])
}
