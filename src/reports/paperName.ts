import type { Unit } from '../answers/lists/unitTree.ts'
import { documentWords } from '../i18n/documentWords.ts'
import { fileName } from '../parts/figure/fileName.ts'

/** What is made of a unit's report: an official paper, a bulletin of one page, a form to confirm the figures by. */
export type PaperKind = 'report' | 'bulletin' | 'confirm'

const longest = 60

/** The name of a file in letters without diacritics; made-up figures say so in it. @param ending without a dot */
export function paperName(
  kind: PaperKind,
  { unit, period, simulated, ending }: { unit: Unit; period: string; simulated: boolean; ending: string },
): string {
  const said = documentWords.files
  const named = fileName([unit.name_vi]).slice(0, longest)
  const name = fileName([said[kind], named, unit.unit, period])
  return `${name}${simulated ? said.simulated : ''}.${ending}`
}
