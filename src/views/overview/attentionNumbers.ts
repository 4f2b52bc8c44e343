import type { Words } from '../../i18n/vi.ts'
import { type PlainTable, plainTable, type TableColumn } from '../../ui/tableColumn.ts'
import type { AttentionLine } from './attentionLines.ts'

/** What needs direction as plain values, one to a column. */
export function attentionNumbers(lines: readonly AttentionLine[], words: Words): PlainTable {
  const { format } = words
  const said = words.overview.attention
  const number = (
    key: string,
    label: string,
    decimals: number,
    value: (line: AttentionLine) => number | null,
  ) => ({ key, label, kind: 'number', decimals, value }) as const
  const columns: TableColumn<AttentionLine>[] = [
    { key: 'unit', label: said.unit, kind: 'text', value: (line) => format.name(line.unit) },
    { key: 'what', label: said.what, kind: 'text', value: (line) => format.name(line.worst.definition) },
    number('value', said.value, 4, (line) => line.value),
    number('target', said.target, 4, (line) => line.wanted),
    number('misses', said.misses, 0, (line) => line.found.observed),
    number('cases', said.cases, 0, (line) => line.found.cases),
    { key: 'since', label: said.since, kind: 'text', value: (line) => line.found.since.period },
    number('waiting', said.waiting, 0, (line) => line.waiting),
    number('oldest', said.oldestTitle, 0, (line) => line.oldestDays),
    number('points', said.points, 2, (line) => line.points),
  ]
  return plainTable(columns, lines)
}
