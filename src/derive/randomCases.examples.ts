import type { WorkingClock } from '../domain/case/workingClock.ts'
import { seeded } from '../domain/chance/seeded.ts'

type Cells = Readonly<Record<string, string | number | boolean | null>>

export interface RandomCases {
  dossiers: Cells[]
  steps: Cells[]
}

const fields = ['Đất đai', 'Môi trường', 'Đăng ký kinh doanh', null]
const types = ['procedure', 'procedure', 'procedure', 'petition', 'assigned task', 'incoming document']

/** Cases of two units between two days (since 1970-01-01), of every shape that the contract permits. */
export function randomCases(
  seed: number,
  { count, from, to, clock }: { count: number; from: number; to: number; clock: WorkingClock },
): RandomCases {
  const uniform = seeded(seed)
  const below = (n: number) => Math.floor(uniform() * n)
  const maybe = <T>(value: T, chance = 0.8) => (uniform() < chance ? value : null)
  const dossiers: Cells[] = []
  const steps: Cells[] = []
  for (let i = 0; i < count; i++) {
    const received = (from + below(to - from + 1)) * 1440 + below(1440)
    const due = maybe(clock.at(clock.until(received) + below(12 * 480)))
    const finished = maybe(received + 1 + below(40 * 1440), 0.7)
    const transferred = uniform() < 0.15
    const type = types[below(types.length)] ?? 'procedure'
    const dossier = `C-${seed}-${i}`
    dossiers.push({
      dossier,
      type,
      field: type === 'procedure' ? (fields[below(fields.length)] ?? null) : null,
      receiving_unit: transferred ? 'OLD' : 'A',
      unit: transferred ? 'A' : (['OLD', 'A', 'B'][received < reorganised * 1440 ? 0 : 1 + below(2)] ?? 'A'),
      channel: maybe(['online', 'counter', 'post', 'counter only'][below(4)] ?? 'online', 0.9),
      received: isoMinute(transferred ? Math.min(received, reorganised * 1440 - 60) : received),
      due_original: due === null ? null : isoMinute(due),
      due: due === null ? null : isoMinute(uniform() < 0.3 ? due + below(6 * 1440) : due),
      finished: finished === null ? null : isoMinute(finished),
      status: finished !== null && uniform() < 0.1 ? 'withdrawn' : 'processing',
      paused: maybe(below(4) * 480, 0.5),
      transferred: transferred || null,
      fee_bearing: maybe(uniform() < 0.5),
      paid_online: maybe(uniform() < 0.5),
      files_digitised: maybe(uniform() < 0.5),
      files_reused: maybe(uniform() < 0.5),
      result_digital: maybe(uniform() < 0.5),
      satisfaction: maybe(1 + below(5), 0.4),
    })
    steps.push(...randomSteps(uniform, dossier, received, clock))
  }
  return { dossiers, steps }
}

/** The same cases, of which some have dates that cannot be: out of order or ahead of time. */
export function misdated(dossiers: readonly Cells[], seed: number): Cells[] {
  const uniform = seeded(seed)
  const shifted = (time: Cells[string] | undefined, days: number) =>
    typeof time === 'string'
      ? isoMinute(Date.parse(`${time.replace(' ', 'T')}Z`) / 60_000 + days * 1440)
      : null
  return dossiers.map((one) => {
    const [kind, days] = [Math.floor(uniform() * 40), Math.floor(uniform() * 30)]
    // Finished before the day of receipt never comes so far; earlier on that day may.
    if (kind === 0) return { ...one, finished: shifted(one.received, 0) }
    if (kind === 1) return { ...one, due: shifted(one.received, -days), due_original: null }
    if (kind === 2) return { ...one, received: shifted(one.received, 200), finished: null }
    return one
  })
}

/** The day on which the unit OLD hands over to A, since 1970-01-01: 1 July 2025. */
export const reorganised = 20_270

function randomSteps(uniform: () => number, dossier: string, received: number, clock: WorkingClock): Cells[] {
  const count = Math.floor(uniform() * 6)
  let at = received
  return Array.from({ length: count }, (_, i) => {
    const begin = at
    at += 1 + Math.floor(uniform() * 6 * 1440)
    const isOpen = i === count - 1 && uniform() < 0.4
    return {
      dossier,
      step: ['receive', 'review', 'sign'][i % 3] ?? 'review',
      order: i + 1,
      attempt: 1,
      unit: ['A', 'B'][Math.floor(uniform() * 2)] ?? 'A',
      received: isoMinute(begin),
      started: isoMinute(begin),
      due: uniform() < 0.6 ? isoMinute(clock.at(clock.until(begin) + Math.floor(uniform() * 1500))) : null,
      finished: isOpen ? null : isoMinute(at),
    }
  })
}

/** `2026-11-20 14:30:00` of minutes since 1970-01-01. */
export function isoMinute(minute: number): string {
  return new Date(minute * 60_000).toISOString().slice(0, 19).replace('T', ' ')
}
