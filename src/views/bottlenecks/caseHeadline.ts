import type { BottleneckCase } from '../../answers/bottlenecks/bottleneckCase.ts'
import type { Unit } from '../../answers/lists/unitTree.ts'
import { upperFirst } from '../../i18n/upperFirst.ts'
import type { Words } from '../../i18n/vi.ts'
import { unitName } from './unitName.ts'

/** How many working days a case has lasted, and where it lies. */
export function caseHeadline(
  { dossier, type, unit, age, finished, steps }: BottleneckCase,
  byCode: ReadonlyMap<string, Unit>,
  words: Words,
): string {
  const said = words.bottlenecks.case
  const kind = upperFirst(words.cases.type(type))
  if (finished !== null) return said.finished(kind, dossier, age, finished.slice(0, 10))
  const last = steps.at(-1)
  return said.open(
    kind,
    dossier,
    age,
    unitName(byCode, last?.unit ?? unit, words),
    words.cases.step(last?.step ?? ''),
  )
}
