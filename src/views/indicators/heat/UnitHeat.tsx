import { useDeferredValue, useMemo, useState } from 'react'
import { unitHeat } from '../../../answers/indicators/unitHeat.ts'
import { yearToDate } from '../../../domain/indicator/period.ts'
import { fileName } from '../../../parts/figure/fileName.ts'
import { MethodLink } from '../../../parts/links/MethodLink.tsx'
import type { IndicatorsSearch } from '../../../state/search.ts'
import { Answered } from '../../../ui/Answered.tsx'
import { Empty } from '../../../ui/Empty.tsx'
import { Figure } from '../../../ui/Figure.tsx'
import { useAnswer } from '../../../ui/useAnswer.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import { districtsOf } from '../districtsOf.ts'
import { kindName } from '../heatScope.ts'
import type { Go, Looked } from '../Looked.ts'
import { useHeatScope } from '../useHeatScope.ts'
import { arrange } from './arrange.ts'
import { HeatTools } from './HeatTools.tsx'
import { indicatorColumns } from './indicatorColumns.ts'
import { inSections } from './inSections.ts'
import { ordered } from './order.ts'
import { inSubjects } from './subjects.ts'
import { UnitGrid } from './UnitGrid.tsx'
import { UnitHeatNotes } from './UnitHeatNotes.tsx'
import { unitHeadline } from './unitHeadline.ts'

/** The units below the chosen one × all indicators with a target in one period, what matters most on top. */
export function UnitHeat({ looked, search, go }: { looked: Looked; search: IndicatorsSearch; go: Go }) {
  const words = useWords()
  const said = words.heat
  const { unit, period, field, asOf, simulated } = looked
  const { colour: measure, sort, district } = search
  const scope = useHeatScope(looked, search.kind)
  const { parent, followed, chosen } = scope
  const window = search.ytd ? yearToDate(period) : { start: period.start, end: period.end }
  const answer = useAnswer(unitHeat, {
    parent,
    ...(chosen?.among ?? { kinds: [] }),
    window,
    field,
    measure,
    asOf,
  })
  const [text, setText] = useState('')
  const find = useDeferredValue(text)
  const heat = useMemo(() => answer.data && inSubjects(answer.data), [answer.data])
  const shown = useMemo(() => {
    if (!heat) return null
    const lists = { rows: ordered(heat.rows, heat, sort), districts: ordered(heat.districts, heat, sort) }
    return {
      flat: arrange(lists, { district, find }),
      among: arrange(lists, { district, find: '' }).filter(({ isSum }) => !isSum).length,
      districts: districtsOf(heat.rows),
    }
  }, [heat, sort, district, find])
  const sections = chosen?.sections
  const arranged = useMemo(() => inSections(shown?.flat ?? [], sections), [shown, sections])
  const columns = useMemo(() => heat && indicatorColumns(heat, words), [heat, words])

  if (chosen === null) return <Empty title={words.indicators.heat.empty} />
  const named = kindName(chosen, words)
  const written = words.format.period(period.period)
  const spoken = search.ytd ? words.indicators.toDate(period.period, window.start, window.end) : written
  return (
    <Answered answer={answer} what={said.what} height={560}>
      {() => {
        if (!heat || !shown || !columns) return null
        const { flat, among, districts } = shown
        const single = flat.filter(({ isSum }) => !isSum).map(({ row }) => row)
        const of = arrange(heat, { district, find: '' })
        const measured = of.filter(
          ({ row, isSum }) => !isSum && row.cells.some(({ value }) => value !== null),
        )
        const only = districts.find((one) => one.district.unit === district)
        const kind = only ? `${named}, ${said.districts.former(words.format.name(only.district))}` : named
        return (
          <Figure
            id="heat-of-indicators"
            headline={unitHeadline(
              heat,
              of.flatMap(({ row, isSum }) => (isSum ? [] : [row])),
              { kind: named, period: spoken, words },
            )}
            subtitle={said.subtitle(
              said.measures[measure],
              kind,
              words.format.name(unitAbove(looked, parent)),
              spoken,
            )}
            note={{
              source: [words.indicators.source],
              date: words.indicators.dataTo(asOf),
              coverage: words.indicators.knownUnits(measured.length, among),
            }}
            simulated={simulated}
            marks={<MethodLink method={measure === 'residual' ? 'residual' : 'missed'} />}
            tabular
            fileName={fileName([
              'bang-mau',
              measure === 'residual' ? 'lech' : 'muc-tieu',
              chosen.kind,
              district ?? '',
              period.period,
            ])}
            columns={columns}
            rows={flat}
          >
            <HeatTools
              scope={scope}
              search={search}
              go={go}
              districts={districts}
              find={{ text, onChange: setText, shown: single.length, of: among }}
            />
            {followed ? (
              <p className="quiet-note">{words.indicators.heat.siblings(words.format.name(unit))}</p>
            ) : null}
            {single.length === 0 || heat.definitions.length === 0 ? (
              <Empty title={find ? words.indicators.heat.notFound(find) : words.indicators.heat.empty} />
            ) : (
              <UnitGrid
                heat={heat}
                arranged={arranged}
                followed={followed}
                period={spoken}
                sort={sort}
                simulated={simulated}
                go={go}
              />
            )}
            <UnitHeatNotes heat={heat} isGrouped={flat.some(({ isSum }) => isSum)} />
          </Figure>
        )
      }}
    </Answered>
  )
}

function unitAbove({ units, unit }: Looked, parent: string) {
  return units.find((one) => one.unit === parent) ?? unit
}
