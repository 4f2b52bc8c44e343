import { isColumnNumbers } from '../find/isColumnNumbers.ts'
import { isSection, isSignature } from '../find/lineKind.ts'
import { summaryOf } from '../names/summaryOf.ts'
import type { Cell } from '../Sheet.ts'
import { caseHead } from './caseHeads.ts'
import { caseText } from './caseText.ts'
import type { CaseHead } from './findCaseHead.ts'

/** Why a row below the heads is none of a case; null where it is one, or what is left of one. */
export function caseRowKind(cells: readonly Cell[], { at }: CaseHead): string | null {
  const code = caseText(cells[at.get('dossier') ?? -1])
  const received = caseText(cells[at.get('received') ?? -1])
  if (code.length > 2 && /\d/.test(received) && received.length > 3) return null
  const texts = cells.map(caseText).filter((text) => text !== '')
  if (texts.length === 0) return 'blank'
  if (caseHead(code)?.column === 'dossier') return 'head-again'
  if (isColumnNumbers(texts)) return 'column-numbers'
  if (/\d/.test(received) || /^[\w./-]*\d[\w./-]*$/.test(code)) return null
  if (texts.some(isTotal)) return 'total'
  if (texts.some(isSignature)) return 'signature'
  const filled = [...at.values()].filter((position) => caseText(cells[position]) !== '')
  if (filled.length > 1) return null
  return texts.some(isSection) ? 'section' : 'note'
}

function isTotal(text: string): boolean {
  const name = text.replace(/\s*(?:hồ sơ)?\s*(?:[:：].*|\d+.*)?$/iu, '')
  return summaryOf(name, new Set()) === 'total'
}
