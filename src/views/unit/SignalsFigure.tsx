import { Link } from '@tanstack/react-router'
import { answerOf } from '../../answers/answerOf.ts'
import { sinceOf } from '../../answers/signals/foundOf.ts'
import { isUnmeasured, type MeasuredUntil, measuredUntil } from '../../answers/signals/measuredUntil.ts'
import type { Signal } from '../../answers/signals/Signal.ts'
import { signals } from '../../answers/signals/signals.ts'
import { lastWeek } from '../../answers/weeks/lastWeek.ts'
import { periodOf } from '../../domain/indicator/period.ts'
import type { Words } from '../../i18n/vi.ts'
import { fileName } from '../../parts/figure/fileName.ts'
import { MethodLink } from '../../parts/links/MethodLink.tsx'
import { UnitLink } from '../../parts/links/UnitLink.tsx'
import { noAllClear } from '../../parts/names/noAllClear.ts'
import { signPhrase } from '../../parts/signals/signPhrase.ts'
import { sinceColumn } from '../../parts/signals/sinceColumn.tsx'
import { Answered } from '../../ui/Answered.tsx'
import { inFiles, number, onScreen, text } from '../../ui/columns.ts'
import { TableFigure } from '../../ui/TableFigure.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import type { LookedUnit } from './LookedUnit.ts'
import { Printed } from './Printed.tsx'
import styles from './Unit.module.css'

/** What stands out beyond chance in the last complete week, and since when. */
export function SignalsFigure({ looked }: { looked: LookedUnit }) {
  const words = useWords()
  const said = words.unit.signals
  const { unit, units, asOf, simulated } = looked
  const beside = useSignalsBelow(unit.parent, asOf)
  const below = useSignalsBelow(units.some(({ parent }) => parent === unit.unit) ? unit.unit : null, asOf)
  const week = lastWeek(periodOf(asOf, 'week', 'civil'), asOf)
  const until = useAnswer(measuredUntil, { unit: unit.unit, period: week }, { later: true })
  const content = (rows: readonly Signal[], measured: MeasuredUntil) => {
    const why = noAllClear(measured, words)
    const [first] = rows
    const columns = signalColumns(rows, looked, words)
    const headline = first
      ? said.headline(
          rows.length,
          `${words.format.name(first.unit)}, ${words.indicators.lower(words.format.name(first.definition))}`,
        )
      : why === null
        ? said.none
        : said.notClear(why)
    const subtitle = said.subtitle(words.format.name(unit))
    return (
      <TableFigure
        id="signals"
        headline={headline}
        subtitle={subtitle}
        marks={<MethodLink method="slip" />}
        note={{
          source: [words.indicators.source],
          date: words.indicators.dataTo(asOf),
          coverage: isUnmeasured(measured) ? words.measured.nothingSince(measured) : said.noneWhy,
        }}
        simulated={simulated.measured}
        fileName={fileName([said.file, unit.unit, asOf])}
        columns={columns}
        rows={rows}
        rowKey={(row) => `${row.unit.unit} ${row.definition.indicator}`}
        atFirst={5}
        maxHeight="32rem"
        empty={null}
        className={`${styles.few} ${styles.signals}`}
      >
        <Printed rows={rows.length} />
      </TableFigure>
    )
  }
  return (
    <Answered answer={beside} what={words.unit.what.signals} height={160}>
      {(ofBrothers) => (
        <Answered answer={below} what={words.unit.what.signals} height={160}>
          {(ofChildren) => (
            <Answered answer={until} what={words.unit.what.signals} height={160}>
              {(measured) =>
                content([...ofBrothers.filter((row) => row.unit.unit === unit.unit), ...ofChildren], measured)
              }
            </Answered>
          )}
        </Answered>
      )}
    </Answered>
  )
}

/** Of all units directly below one: asked once for all of them. */
function useSignalsBelow(parent: string | null, asOf: string) {
  return useAnswer(signalsBelow, { parent, asOf }, { later: true })
}

const signalsBelow = answerOf(
  'signals below',
  async (database, { parent, asOf }: { parent: string | null; asOf: string }, signal): Promise<Signal[]> => {
    if (parent === null) return []
    const period = periodOf(asOf, 'week', 'civil')
    return (await signals(database, { parent, period, asOf }, signal)).rows
  },
)

function signalColumns(
  rows: readonly Signal[],
  { simulated, asOf }: LookedUnit,
  words: Words,
): TableColumn<Signal>[] {
  const said = words.unit.signals
  return [
    text('unit', words.column.unit, (row) => words.format.name(row.unit), {
      show: (row) => <UnitLink unit={row.unit} simulated={simulated.measured} />,
    }),
    sinceColumn({ rows, since: sinceOf, now: asOf }, words),
    onScreen(
      text('both', said.both, (row) => words.format.name(row.definition), {
        show: (row) => (
          <>
            <Link
              to="/indicators"
              search={{
                unit: row.unit.unit,
                indicator: row.definition.indicator,
                grain: row.missed?.month ? 'month' : 'week',
                calendar: row.missed?.month?.calendar,
                period: row.missed?.month?.period,
              }}
            >
              {words.format.name(row.definition)}
            </Link>
            : {findingOf(row, words)}
          </>
        ),
      }),
    ),
    inFiles(text('indicator', words.column.content, (row) => words.format.name(row.definition))),
    inFiles(text('finding', said.finding, (row) => findingOf(row, words))),
    number('waiting', words.column.waiting, (row) => row.waiting, { title: said.waitingTitle }),
  ]
}

function findingOf(row: Signal, words: Words): string {
  return [signPhrase(row, words), row.lastYear ? words.unit.signals.full : null].filter(Boolean).join('; ')
}
