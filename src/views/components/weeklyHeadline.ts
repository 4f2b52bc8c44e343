import type { ComponentIndicators } from '../../answers/breakdown/componentIndicators.ts'
import { distanceToTarget } from '../../domain/score/target.ts'
import type { Words } from '../../i18n/vi.ts'
import { writtenValue } from './writtenValue.ts'

/** How many of the indicators that speak for a component missed their target last week. */
export function weeklyHeadline(name: string, { rows }: ComponentIndicators, words: Words): string {
  const said = words.components.detail
  const measured = rows.flatMap((row) => {
    const { value } = row.last
    const distance = distanceToTarget(value, row.definition.target, row.definition.direction)
    return value === null || distance === null || row.belowMinimum ? [] : [{ ...row, value, distance }]
  })
  const missed = measured.filter(({ distance }) => distance < 0)
  const [only] = measured
  if (measured.length === 0) return said.weeklyNone(name, rows.length)
  if (measured.length === 1 && only) {
    const value = writtenValue(only.value, only.definition, words)
    const target = writtenValue(only.definition.target, only.definition, words)
    return said.weeklyOne(words.format.name(only.definition), value, target)
  }
  if (missed.length === 0) return said.weeklyAll(measured.length, name)
  return said.weeklyMissed(missed.length, measured.length, name)
}
