import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Breakdown } from '../../answers/breakdown/breakdown.ts'
import type { BreakdownRow } from '../../answers/breakdown/breakdownRows.ts'
import { type UnitsBehind, unitsBehind } from '../../answers/breakdown/unitsBehind.ts'
import { city } from '../../answers/lists/responsible.ts'
import type { Words } from '../../i18n/vi.ts'
import { fileName } from '../../parts/figure/fileName.ts'
import { MethodLink } from '../../parts/links/MethodLink.tsx'
import { Answered } from '../../ui/Answered.tsx'
import { useDataPart } from '../../ui/DatabaseContext.tsx'
import { TableFigure } from '../../ui/TableFigure.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Components.module.css'
import { lastWeek } from './lastWeek.ts'
import { withDescendants } from './orderedRows.ts'
import { type UnitBehindRow, unitsBehindColumns } from './unitsBehindColumns.tsx'
import { viaOf } from './viaOf.ts'

/** Of each indicator. */
const most = 5

/** The units of the city behind the indicators of a component, those that contribute most to what is missed first. */
export function UnitsBehindFigure({ data, chosen }: { data: Breakdown; chosen: BreakdownRow }) {
  const words = useWords()
  const said = words.components.behind
  const simulated = useDataPart((state) => state.simulated).has('measurements')
  const asOf = useDataPart((state) => state.asOf)
  const { index, edition } = data
  const answer = useAnswer(
    unitsBehind,
    asOf === null
      ? null
      : {
          index: index.index,
          components: withDescendants(data.rows, chosen.component),
          edition: edition?.edition ?? null,
          whole: city.unit,
          asOf,
        },
  )
  const columns = useMemo(
    () => unitsBehindColumns({ data, chosen, simulated, words }),
    [data, chosen, simulated, words],
  )
  if (asOf === null) return null
  return (
    <Answered answer={answer} what={said.what} height={200}>
      {(behind) => {
        if (behind.indicators.length === 0) return null
        const all = rowsOf(behind)
        const rows = all.filter(({ at }) => at < most)
        const subtitle = said.subtitle(words.format.dates(behind.window.start, behind.window.end))
        return (
          <TableFigure
            id="units-behind"
            level={3}
            headline={headlineOf(behind, words)}
            subtitle={subtitle}
            marks={<MethodLink method="behind" />}
            note={{
              source: [words.indicators.source],
              date: words.frame.dataTo(words.format.date(asOf)),
              coverage: said.known(new Set(all.map(({ behind }) => behind.unit.unit)).size),
            }}
            simulated={simulated}
            fileName={fileName([
              data.index.index,
              data.year,
              data.place,
              `${chosen.component.toLowerCase()}-${said.file}`,
            ])}
            columns={columns}
            rows={rows}
            fileRows={all}
            rowKey={({ of, behind }) => `${of.definition.indicator} ${behind.unit.unit}`}
            before={({ of, at }) =>
              at === 0 ? (
                <>
                  {words.format.name(of.definition)} ·{' '}
                  <Link
                    to="/indicators"
                    search={{
                      ...lastWeek,
                      unit: undefined,
                      indicator: of.definition.indicator,
                      tab: 'heat',
                      via: viaOf(data, chosen, of.definition.indicator),
                    }}
                  >
                    {said.all(of.units.length)}
                  </Link>
                </>
              ) : null
            }
            className={styles.weekly}
          />
        )
      }}
    </Answered>
  )
}

function rowsOf({ indicators }: UnitsBehind): UnitBehindRow[] {
  return indicators.flatMap((of) => of.units.map((behind, at) => ({ of, behind, at })))
}

const named = 3

/** Of the first indicator: who makes up most of what is missed, or who is the farthest off. */
function headlineOf({ indicators }: UnitsBehind, words: Words): string {
  const said = words.components.behind
  const [first] = indicators
  const [worst] = first?.units ?? []
  if (!first || !worst) return ''
  const name = words.format.name(first.definition)
  const top = first.units.slice(0, named).filter(({ part }) => part !== null && part > 0)
  if (top.length === 0) {
    const value = words.indicators.value(worst.value, first.definition.measure)
    return said.headlineWorst(words.format.name(worst.unit), value, name)
  }
  const part = top.reduce((sum, one) => sum + (one.part ?? 0), 0)
  return said.headline(
    words.format.list(top.map(({ unit }) => words.format.name(unit))),
    words.format.percent(part, 0),
    name,
  )
}
