import { useDeferredValue, useMemo, useState } from 'react'
import { indicatorHeat } from '../../answers/indicators/indicatorHeat.ts'
import { fold } from '../../i18n/fold.ts'
import type { IndicatorsSearch } from '../../state/search.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { fileName } from './fileName.ts'
import styles from './HeatGrid.module.css'
import { HeatGrid } from './HeatGrid.tsx'
import { heatPlainTable, heatTableOf } from './heatData.ts'
import { heatHeadline } from './heatHeadline.ts'
import { heatScope } from './heatScope.ts'
import { KindChoice } from './KindChoice.tsx'
import type { Go, Looked } from './Looked.ts'

/** The units below the chosen one × the last thirteen periods, the farthest short of the target on top. */
export function HeatFigure({ looked, search, go }: { looked: Looked; search: IndicatorsSearch; go: Go }) {
  const words = useWords()
  const said = words.indicators
  const { units, unit, definition, period, field, toDate, asOf, simulated } = looked
  const { indicator } = definition
  const scope = useMemo(
    () => heatScope({ units, unit, period }, search.kind),
    [units, unit, period, search.kind],
  )
  const { parent, followed, chosen } = scope
  const kinds = chosen?.kinds ?? []
  const heat = useAnswer(
    ['indicator-heat', parent, indicator, period.period, period.calendar, field, kinds.join(), toDate, asOf],
    (database, signal) =>
      indicatorHeat(database, { parent, indicator, period, asOf, field, kinds, toDate }, signal),
  )
  const [text, setText] = useState('')
  const find = useDeferredValue(text)
  const shown = useMemo(() => heat.data && found(heat.data, find), [heat.data, find])
  const table = useMemo(() => shown && heatTableOf(shown, followed, words), [shown, followed, words])

  if (chosen === null) return <Empty title={said.heat.empty} />
  const kindName = said.unitKinds[chosen.kind] ?? said.heat.units
  return (
    <Answered answer={heat} what={said.what.heat} height={480}>
      {(data) => {
        const first = data.periods[0]
        const last = data.periods.at(-1)
        if (!shown || !table || !first || !last) return null
        const known = data.rows.filter(({ cells }) => cells.at(-1)?.value != null).length
        const name = words.format.name(data.definition)
        return (
          <Figure
            headline={heatHeadline(data, kindName, words)}
            subtitle={said.heat.subtitle(
              name,
              words.format.name(data.parent),
              said.periodShort(first.period),
              said.periodShort(last.period),
            )}
            note={{
              source: [said.source],
              date: said.dataTo(asOf),
              known: said.knownUnits(known, data.rows.length),
            }}
            simulated={simulated}
            tabular
            table={heatPlainTable(shown, words)}
            fileName={fileName([indicator, parent, chosen.kind, period.period])}
          >
            <div className={styles.tools}>
              <KindChoice scope={scope} go={go} />
              {data.rows.length > 12 ? (
                <label className={styles.find}>
                  <span className="visually-hidden">{said.heat.find}</span>
                  <input
                    type="search"
                    value={text}
                    placeholder={said.heat.find}
                    autoComplete="off"
                    spellCheck={false}
                    onChange={(event) => setText(event.currentTarget.value)}
                  />
                  {find ? (
                    <span role="status">{said.heat.found(shown.rows.length, data.rows.length)}</span>
                  ) : null}
                </label>
              ) : null}
            </div>
            {followed ? <p className={styles.aside}>{said.heat.siblings(words.format.name(unit))}</p> : null}
            {shown.rows.length === 0 ? (
              <Empty title={find ? said.heat.notFound(find) : said.heat.empty} />
            ) : (
              <HeatGrid
                heat={shown}
                table={table}
                simulated={simulated}
                tall={search.tab === 'heat'}
                go={go}
              />
            )}
          </Figure>
        )
      }}
    </Answered>
  )
}

/** Rows whose name, code or alias holds every word of the text, diacritics apart. */
function found<H extends Awaited<ReturnType<typeof indicatorHeat>>>(heat: H, text: string): H {
  const parts = fold(text).split(/\s+/).filter(Boolean)
  if (parts.length === 0) return heat
  const rows = heat.rows.filter(({ unit }) => {
    const named = fold(`${unit.name_vi} ${unit.name_en ?? ''} ${unit.aliases ?? ''} ${unit.unit}`)
    return parts.every((part) => named.includes(part))
  })
  return { ...heat, rows }
}
