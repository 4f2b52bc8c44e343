import type { BottleneckCase } from '../../answers/bottlenecks/bottleneckCase.ts'
import type { Unit } from '../../answers/lists/unitTree.ts'
import { dayNumber } from '../../domain/indicator/day.ts'
import type { Words } from '../../i18n/vi.ts'
import { unitName } from './unitName.ts'

/** How long a case has lasted, and where it lies. */
export function caseHeadline(
  { dossier, type, unit, received, finished, steps }: BottleneckCase,
  { byCode, asOf }: { byCode: ReadonlyMap<string, Unit>; asOf: string },
  words: Words,
): string {
  const said = words.bottlenecks.case
  const kind = capital(words.cases.type(type))
  const daysTo = (date: string) => dayNumber(date) - dayNumber(received.slice(0, 10))
  if (finished !== null && finished.slice(0, 10) <= asOf) {
    const date = finished.slice(0, 10)
    return said.finished(kind, dossier, daysTo(date), date)
  }
  const last = steps.at(-1)
  return said.open(
    kind,
    dossier,
    daysTo(asOf),
    unitName(byCode, last?.unit ?? unit, words),
    words.cases.step(last?.step ?? ''),
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
