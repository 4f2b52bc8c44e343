import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { type HeatRow, type IndicatorHeat, indicatorHeat } from '../../../answers/indicators/indicatorHeat.ts'
import { endedIn } from '../../../answers/lists/endedIn.ts'
import { signals } from '../../../answers/signals/signals.ts'
import { heatScale } from '../../../charts/heatScale.ts'
import { heatTable } from '../../../charts/heatTable.ts'
import { isOfOneDate } from '../../../domain/indicator/indicatorValue.ts'
import { fileName } from '../../../parts/figure/fileName.ts'
import type { IndicatorsSearch } from '../../../state/search.ts'
import { Answered } from '../../../ui/Answered.tsx'
import { Empty } from '../../../ui/Empty.tsx'
import { Figure } from '../../../ui/Figure.tsx'
import { useAnswer } from '../../../ui/useAnswer.ts'
import { pauses, useAskedAhead } from '../../../ui/useAskedAhead.ts'
import { useAsking } from '../../../ui/useAsking.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import { districtsOf } from '../districtsOf.ts'
import { kindName } from '../heatScope.ts'
import type { Go, Looked } from '../Looked.ts'
import { useHeatScope } from '../useHeatScope.ts'
import { type Arranged, arrange } from './arrange.ts'
import { HeatGrid } from './HeatGrid.tsx'
import type { HeatHead } from './HeatGridProps.ts'
import { HeatName } from './HeatName.tsx'
import { HeatTools } from './HeatTools.tsx'
import { inSections } from './inSections.ts'
import { periodCell } from './periodCell.ts'
import { periodHeadline } from './periodHeadline.ts'
import { heatTableOf, periodColumns } from './periodTable.ts'

/** The units below the chosen one × the last thirteen periods, the farthest short of the target on top. */
export function PeriodHeat({ looked, search, go }: { looked: Looked; search: IndicatorsSearch; go: Go }) {
  const words = useWords()
  const said = words.indicators
  const { unit, definition, period, beside, field, toDate, asOf, simulated } = looked
  const { indicator } = definition
  const { district } = search
  const scope = useHeatScope(looked, search.kind)
  const { parent, followed, chosen } = scope
  const among = chosen?.among ?? { kinds: [] }
  const request = { parent, indicator, period, asOf, field, toDate, ...among }
  const heat = useAnswer(indicatorHeat, request, { next: beside.map((period) => ({ ...request, period })) })
  const signalsOf = useAsking(signals)
  useAskedAhead(heat.data !== undefined && !heat.stale, [signalsOf({ parent, period, asOf })], pauses.long)
  const [text, setText] = useState('')
  const find = useDeferredValue(text)
  const shown = useMemo(
    () =>
      heat.data && {
        all: arrange(heat.data, { district, find: '' }).flatMap(({ row, isSum }) => (isSum ? [] : [row])),
        flat: arrange(heat.data, { district, find }),
        districts: districtsOf(heat.data.rows),
      },
    [heat.data, district, find],
  )
  const sections = chosen?.sections
  const arranged = useMemo(() => inSections(shown?.flat ?? [], sections), [shown, sections])
  const columns = useMemo(() => heat.data && periodColumns(heat.data, words), [heat.data, words])

  if (chosen === null) return <Empty title={said.heat.empty} />
  const named = kindName(chosen, words)
  return (
    <Answered answer={heat} what={said.what.heat} height={480}>
      {(data) => {
        const first = data.periods[0]
        const last = data.periods.at(-1)
        if (!shown || !columns || !first || !last) return null
        const { all, flat, districts } = shown
        const measured = all.filter(({ cells }) => cells.at(-1)?.value != null).length
        const single = flat.filter(({ isSum }) => !isSum).length
        const ended = isOfOneDate(data.definition.kind)
          ? endedIn(
              all.flatMap(({ unit: one, cells }) => (cells.at(-1)?.value == null ? [] : [one])),
              last,
              asOf,
            )
          : []
        const only = districts.find((one) => one.district.unit === district)
        const name = words.format.name(data.definition)
        const where = words.format.name(only ? only.district : data.parent)
        return (
          <Figure
            id="heat-of-periods"
            headline={periodHeadline({ ...data, rows: all }, named, words)}
            subtitle={said.heat.subtitle(
              name,
              only ? words.heat.districts.former(where) : where,
              said.periodShort(first.period),
              said.periodShort(last.period),
            )}
            note={{
              source: [said.source],
              date: said.dataTo(asOf),
              coverage: said.knownUnits(measured, all.length),
            }}
            simulated={simulated}
            tabular
            fileName={fileName([indicator, parent, chosen.kind, district ?? '', period.period])}
            columns={columns}
            rows={flat}
          >
            <HeatTools
              scope={scope}
              search={search}
              go={go}
              districts={districts}
              find={{ text, onChange: setText, shown: single, of: all.length }}
            />
            {followed ? <p className="quiet-note">{said.heat.siblings(words.format.name(unit))}</p> : null}
            {single === 0 ? (
              <Empty title={find ? said.heat.notFound(find) : said.heat.empty} />
            ) : (
              <PeriodGrid
                heat={data}
                arranged={arranged}
                followed={followed}
                simulated={simulated}
                tall={search.tab === 'heat'}
                go={go}
              />
            )}
            {ended.length > 0 ? (
              <p className="quiet-note">
                {said.notices.notAddedUp(ended.length, words.format.name(data.parent))}
              </p>
            ) : null}
            {flat.some(({ isSum }) => isSum) ? (
              <p className="quiet-note">{words.heat.districts.why}</p>
            ) : null}
          </Figure>
        )
      }}
    </Answered>
  )
}

interface PeriodGridProps {
  heat: IndicatorHeat
  arranged: readonly Arranged<HeatRow>[]
  followed: string | null
  simulated: boolean
  tall: boolean
  go: Go
}

/** Heads choose the period, a name opens its unit on this screen. */
function PeriodGrid({ heat, arranged, followed, simulated, tall, go }: PeriodGridProps) {
  const words = useWords()
  const said = words.indicators
  const given = useMemo(
    () => heatTableOf(heat, arranged, { followed, words }),
    [heat, arranged, followed, words],
  )
  const table = useMemo(() => heatTable(given, words), [given, words])
  const { of } = heatScale(given, [])
  const why = {
    points: said.heat.legend.pointsWhy,
    share: said.heat.legend.shareWhy,
    value: said.heat.legend.valueWhy,
  }
  const last = heat.periods.length - 1
  const heads = useMemo(
    () =>
      heat.periods.map(({ period, start, end }, i): HeatHead => {
        const isOpen = given.periods[i]?.complete === false
        return {
          title: `${said.period(period, start, end)}${isOpen ? ` – ${said.unfinished}` : ''}`,
          isChosen: i === last,
          isOld: last - i > 4,
          onClick: () => go({ period }),
        }
      }),
    [heat.periods, given.periods, last, said, go],
  )
  const name = useCallback(
    (row: number) => {
      const at = arranged[row]
      if (!at) return null
      const { unit } = at.row.unit
      const open = () => go({ unit, kind: undefined })
      return <HeatName row={at.row} isSum={at.isSum} simulated={simulated} go={go} onOpen={open} />
    },
    [arranged, simulated, go],
  )
  return (
    <HeatGrid
      table={table}
      caption={said.heat.caption(words.format.name(heat.definition))}
      corner={words.column.unit}
      legend={{ label: said.heat.legend.label, why: why[of] }}
      hint={said.heat.keys}
      read={(at) => periodCell(heat, arranged, { at, words })}
      heads={heads}
      name={name}
      nameReads={last}
      fromEnd
      tall={tall}
    />
  )
}
