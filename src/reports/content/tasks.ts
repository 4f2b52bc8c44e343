import type { UnitReport } from '../../answers/reports/unitReports.ts'
import { documentWords } from '../../i18n/documentWords.ts'
import { vi } from '../../i18n/vi.ts'
import { standings } from '../../parts/standings/standings.ts'
import type { Block } from '../DocumentModel.ts'
import { overdueOf } from './shortcomings.ts'

const said = documentWords.tasks

/** What follows from the figures: the overdue, and every target that is missed; requests are the office's to write. */
export function tasks(report: UnitReport): Block[] {
  const late = overdueOf(report)
  const missed = standings(report.rows, false, vi).filter(({ group }) => group === 'missed')
  const lines = [
    ...(late === null || late === 0 ? [] : [said.overdue(late)]),
    ...missed.map(({ row: { definition, value } }) =>
      said.raise(
        vi.format.name(definition),
        vi.indicators.value(value, definition.measure),
        vi.indicators.target(definition.target, definition.measure),
      ),
    ),
  ]
  return [
    { kind: 'heading', text: said.tasks },
    ...lines.map((text): Block => ({ kind: 'item', text })),
    { kind: 'blank' },
    { kind: 'heading', text: said.requests },
    { kind: 'blank' },
  ]
}
