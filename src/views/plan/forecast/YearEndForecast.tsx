import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { answerOf } from '../../../answers/answerOf.ts'
import {
  forecastYearEnd,
  type YearEndForecast as YearEndAnswer,
} from '../../../answers/forecast/forecastYearEnd.ts'
import type { IndexMeta } from '../../../answers/lists/indexList.ts'
import { mostSpokenIndex } from '../../../answers/points/indexSpeaking.ts'
import { forecastFan } from '../../../charts/forecastFan.ts'
import type { YearEnd } from '../../../domain/forecast/yearEnd.ts'
import { fileName } from '../../../parts/figure/fileName.ts'
import { Answered } from '../../../ui/Answered.tsx'
import { Chart } from '../../../ui/Chart.tsx'
import { useDataPart } from '../../../ui/DatabaseContext.tsx'
import { Empty } from '../../../ui/Empty.tsx'
import { Figure } from '../../../ui/Figure.tsx'
import { useAnswer } from '../../../ui/useAnswer.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Forecast.module.css'
import { YearEndTable } from './YearEndTable.tsx'
import { pathColumns, yearEndFan, yearEndNotes } from './yearEndFan.ts'

const city = 'HN'

/** The end of the data's year by its weeks: provisional points of those that can be measured. */
export function YearEndForecast({ index }: { index: string }) {
  const words = useWords()
  const asOf = useDataPart((state) => state.asOf)
  const answer = useAnswer(yearEndScreen, asOf === null ? null : { index, asOf })
  if (asOf === null) return null
  return (
    <Answered answer={answer} what={words.forecast.yearEnd.what} height={420}>
      {({ yearEnd, instead }) =>
        hasParts(yearEnd.ahead) ? (
          <Shown yearEnd={yearEnd} ahead={yearEnd.ahead} />
        ) : (
          <Nothing yearEnd={yearEnd} instead={instead} />
        )
      }
    </Answered>
  )
}

/** The year's end of an index; where nothing can be said of it, the index of which most can. */
const yearEndScreen = answerOf(
  'year end screen',
  async (database, { index, asOf }: { index: string; asOf: string }, signal) => {
    const yearEnd = await forecastYearEnd(database, { index, unit: city, asOf }, signal)
    const instead = hasParts(yearEnd.ahead) ? null : await mostSpokenIndex(database, { period: asOf }, signal)
    return { yearEnd, instead }
  },
)

function hasParts(ahead: YearEnd | null): ahead is YearEnd {
  return ahead !== null && ahead.parts.length > 0
}

function Nothing({ yearEnd, instead }: { yearEnd: YearEndAnswer; instead: IndexMeta | null }) {
  const { format, forecast } = useWords()
  const said = forecast.yearEnd
  const { index, year, otherEditions, components } = yearEnd
  return (
    <Empty title={said.none(index.index, year)}>
      {components.length > 0
        ? said.unknownPoints
        : otherEditions.length > 0
          ? said.noneWhy(otherEditions.join(', '))
          : said.noneAtAll}{' '}
      {instead === null || instead.index === index.index ? null : (
        <Link from="/plan" to="/plan" search={(before) => ({ ...before, index: instead.index })}>
          {said.see(format.short(instead))}
        </Link>
      )}
    </Empty>
  )
}

function Shown({ yearEnd, ahead }: { yearEnd: YearEndAnswer; ahead: YearEnd }) {
  const words = useWords()
  const said = words.forecast.yearEnd
  const simulated = useDataPart((state) => state.simulated).has('measurements')
  const { index, year, asOf, unit } = yearEnd
  const fan = useMemo(() => yearEndFan(yearEnd, ahead, words), [yearEnd, ahead, words])
  const write = (value: number) => words.format.number(value, 1)
  const { now, expected, low, high } = ahead.total
  const name = words.format.name(unit)
  return (
    <Figure
      id="year-end"
      headline={said.headline(index.index, year, write(expected), write(low), write(high), write(now))}
      subtitle={said.subtitle(
        write(ahead.measurable),
        yearEnd.whole === null ? '?' : words.format.number(yearEnd.whole),
        write(yearEnd.verified),
        name,
      )}
      marks={<span className={styles.mark}>{said.mark}</span>}
      note={{ source: [said.source], date: said.dataTo(words.format.date(asOf)) }}
      simulated={simulated}
      columns={pathColumns(words)}
      rows={fan.rows}
      fileName={fileName([index.index, year, 'tam-tinh-cuoi-nam'])}
    >
      <Chart build={forecastFan} data={fan.picture} height={220} label={said.label(index.index, name)} />
      <ul className={`quiet-line ${styles.notes}`}>
        {yearEndNotes(yearEnd, ahead, simulated, words).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <YearEndTable yearEnd={yearEnd} ahead={ahead} />
    </Figure>
  )
}
