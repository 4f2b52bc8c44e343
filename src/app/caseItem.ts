import type { Words } from '../i18n/vi.ts'
import type { FoundItem } from './FoundItem.ts'

/** A typed code of a case as something to open: `S.TUPHAP-241115-0006` at its office; null where it looks like none. */
export function caseItem(text: string, units: ReadonlySet<string>, words: Words): FoundItem | null {
  const code = text.replace(/\p{Cf}/gu, '').trim()
  if (!/^\S*-\d\S*$/.test(code)) return null
  const office = code.slice(0, code.indexOf('-'))
  return {
    id: `case ${code}`,
    kind: 'case',
    label: code,
    note: words.find.openCase,
    names: [code],
    to: '/bottlenecks',
    search: { case: code, ...(units.has(office) && { unit: office }) },
  }
}
