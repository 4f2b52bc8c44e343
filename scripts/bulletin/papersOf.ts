import { refused } from '../../src/domain/refused.ts'
import type { PaperKind } from '../../src/reports/paperName.ts'
import type { PaperFormat } from '../../src/reports/papers.ts'
import { oneOf } from '../report/oneOf.ts'

const formatsOf: Readonly<Record<PaperKind, readonly PaperFormat[]>> = {
  report: ['docx'],
  bulletin: ['html', 'png'],
  confirm: ['docx'],
}
const kinds = Object.keys(formatsOf) as PaperKind[]
const formats: readonly PaperFormat[] = ['docx', 'html', 'png']

/**
 * What to make by `--kind` and `--format`: without a kind a .docx is the report, a page or picture the bulletin.
 * @param listed formats, joined by commas
 * @throws RangeError for an unknown kind or format, and for a format that the kind does not have
 */
export function papersOf(
  kind: string | undefined,
  listed: string,
): { kind: PaperKind; format: PaperFormat }[] {
  const asked = [...new Set(listed.split(','))].map((one) => oneOf('format', formats, one.trim()))
  if (kind === undefined)
    return asked.map((format) => ({ kind: format === 'docx' ? 'report' : 'bulletin', format }))
  const chosen = oneOf('kind', kinds, kind)
  for (const format of asked) {
    if (!formatsOf[chosen].includes(format))
      throw refused(['wrong format', chosen, format, formatsOf[chosen].join(', ')])
  }
  return asked.map((format) => ({ kind: chosen, format }))
}
