import type { Attention } from '../../answers/overview/attention.ts'
import type { Words } from '../../i18n/vi.ts'
import { measureWriting } from '../../parts/figure/measureWriting.ts'
import { UnitLink } from '../../parts/links/UnitLink.tsx'
import { sinceColumn } from '../../parts/signals/sinceColumn.tsx'
import { inFiles, number, onScreen, text, when } from '../../ui/columns.ts'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { Points, Value, What } from './AttentionCells.tsx'
import type { AttentionLine } from './attentionLines.ts'
import styles from './Overview.module.css'

interface About {
  lines: readonly AttentionLine[]
  attention: Attention
  simulated: boolean
  /** Whether the longest wait is known of any unit. */
  withOldest: boolean
}

/** The worst indicator of each unit; in files every figure in a column of its own. */
export function attentionColumns(
  { lines, attention, simulated, withOldest }: About,
  words: Words,
): TableColumn<AttentionLine>[] {
  const { format } = words
  const said = words.overview.attention
  const written = { writing: ({ worst }: AttentionLine) => measureWriting(worst.definition) }
  const still = { sortable: false }
  return [
    text('unit', words.column.unit, ({ unit }) => format.name(unit), {
      ...still,
      show: ({ unit }) => <UnitLink unit={unit} simulated={simulated} className={styles.row} />,
    }),
    text('what', said.what, ({ worst }) => format.name(worst.definition), {
      ...still,
      show: (line) => <What line={line} attention={attention} words={words} />,
    }),
    onScreen(
      number('value', said.valueWanted, ({ value }) => value, {
        ...still,
        title: said.valueWantedTitle,
        show: (line) => <Value line={line} words={words} />,
      }),
    ),
    inFiles(number('value', words.column.value, ({ value }) => value, written)),
    inFiles(number('target', said.target, ({ wanted }) => wanted, written)),
    inFiles(number('misses', said.misses, ({ finding }) => finding.observed)),
    inFiles(number('cases', said.cases, ({ finding }) => finding.cases)),
    sinceColumn(
      { rows: lines, since: ({ finding }) => finding.since, now: attention.period.period, ...still },
      words,
    ),
    number('waiting', words.column.waiting, ({ waiting }) => waiting, { ...still, title: said.waitingTitle }),
    when(
      withOldest,
      onScreen(
        number('oldest', said.oldest, ({ oldestDays }) => oldestDays, {
          ...still,
          title: said.oldestTitle,
        }),
      ),
    ),
    inFiles(number('oldest', said.oldestTitle, ({ oldestDays }) => oldestDays)),
    number('points', words.column.points, ({ points }) => points, {
      ...still,
      title: said.pointsTitle,
      decimals: 2,
      show: (line) => (line.points === null ? '–' : <Points line={line} words={words} />),
    }),
  ]
}
