import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Attention } from '../../answers/overview/attention.ts'
import type { Operations } from '../../answers/overview/operations.ts'
import { isUnmeasured } from '../../answers/signals/measuredUntil.ts'
import { useDataPart } from '../../ui/DatabaseContext.tsx'
import { TableFigure } from '../../ui/TableFigure.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { attentionColumns } from './attentionColumns.tsx'
import { attentionLines } from './attentionLines.ts'
import { attentionHeadline, attentionPeriod } from './headlines.ts'
import styles from './Overview.module.css'

/** At most six units that missed a target beyond doubt; that there is none is said. */
export function AttentionFigure({ operations }: { operations: Operations<Attention> }) {
  const words = useWords()
  const simulated = useDataPart((state) => state.simulated).has('measurements')
  const { attention, asOf, measured } = operations
  const lines = useMemo(() => attentionLines(operations), [operations])
  const withOldest = lines.some((line) => line.oldestDays !== null)
  const columns = useMemo(
    () => attentionColumns({ lines, attention, simulated, withOldest }, words),
    [lines, attention, simulated, withOldest, words],
  )
  const { overview } = words
  const said = overview.attention
  const { period } = attention.period
  return (
    <div className={styles.attention}>
      <TableFigure
        id="attention"
        headline={attentionHeadline(operations, words)}
        subtitle={said.subtitle(attentionPeriod(operations))}
        note={{
          source: [simulated ? overview.operations.source : overview.operations.sourceReal],
          date: overview.asOf(asOf),
          coverage: isUnmeasured(measured)
            ? words.measured.nothingSince(measured)
            : lines.length > 0 && !withOldest
              ? said.noOldest
              : undefined,
        }}
        simulated={simulated}
        fileName={said.file}
        columns={columns}
        rows={lines}
        rowKey={keyOf}
        empty={isUnmeasured(measured) ? null : <p className={styles.none}>{said.noneWhy(period)}</p>}
        after={
          attention.more > 0 ? (
            <Link
              to="/indicators"
              search={{
                ...{ unit: undefined, tab: 'alerts', period: attentionPeriod(operations) },
                grain: measured.onlyLonger ? 'month' : 'week',
              }}
            >
              {said.more(attention.more)}
            </Link>
          ) : null
        }
      />
    </div>
  )
}

const keyOf = ({ unit }: { unit: { unit: string } }) => unit.unit
