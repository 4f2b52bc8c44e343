import type { HandOver } from '../../answers/bottlenecks/bottleneckCase.ts'
import type { Unit } from '../../answers/lists/unitTree.ts'
import type { Words } from '../../i18n/vi.ts'
import { number, text } from '../../ui/columns.ts'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { unitName } from './unitName.ts'

/** Every hand-over of a case in figures, durations in working days. */
export function handOverColumns(
  minutesADay: number,
  { byCode, words }: { byCode: ReadonlyMap<string, Unit>; words: Words },
): TableColumn<HandOver>[] {
  const said = words.bottlenecks.case
  const time = (key: 'received' | 'started' | 'finished'): TableColumn<HandOver> =>
    text(key, said.columns[key], (row) => row[key]?.replace('T', ' ') ?? null)
  const days = (key: 'waiting' | 'processing' | 'allowed'): TableColumn<HandOver> =>
    number(
      key,
      said.columns[key],
      (row) => {
        const minutes = row[key]
        return minutes === null ? null : minutes / minutesADay
      },
      { decimals: 1 },
    )
  return [
    text('step', words.column.step, ({ step, attempt }) => said.attempt(words.cases.step(step), attempt)),
    text('desk', said.columns.desk, ({ unit }) => unitName(byCode, unit, words)),
    time('received'),
    time('started'),
    time('finished'),
    days('waiting'),
    days('processing'),
    days('allowed'),
  ]
}
