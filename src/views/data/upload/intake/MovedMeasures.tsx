import { indicatorList } from '../../../../answers/lists/indicatorList.ts'
import { unitList } from '../../../../answers/lists/unitTree.ts'
import { addDays } from '../../../../domain/indicator/day.ts'
import type { MovedMeasurement, MovedMeasurements } from '../../../../engine/layers/Layer.ts'
import { useAnswer } from '../../../../ui/useAnswer.ts'
import { useWords } from '../../../../ui/WordsContext.tsx'
import { Grid } from './Grid.tsx'
import { useIntakeWords } from './useIntakeWords.ts'

/** What units did over the same days before and after, the largest change first. */
export function MovedMeasures({ measured: { count, rows } }: { measured: MovedMeasurements }) {
  const words = useWords()
  const { page } = useIntakeWords()
  const units = useAnswer(unitList, {})
  const indicators = useAnswer(indicatorList, {})
  if (count === 0 || units.waiting || indicators.waiting) return null
  const said = page.check
  const { format } = words
  const unitName = (code: string) =>
    format.nameOrCode(
      units.data?.find(({ unit }) => unit === code),
      code,
    )
  const change = ({ value }: MovedMeasurement, measure: string) => {
    const [before, after] = value.map((one) => words.indicators.value(one, measure))
    return `${before} → ${after}`
  }
  return (
    <>
      <Grid caption={said.movedCaption} heads={said.measuredColumns}>
        {rows.map((row) => {
          const definition = indicators.data?.find(({ indicator }) => indicator === row.indicator)
          return (
            <tr key={`${row.unit} ${row.indicator} ${row.date} ${row.days}`}>
              <th scope="row">{unitName(row.unit)}</th>
              <td>{format.nameOrCode(definition, row.indicator)}</td>
              <td>{format.dates(row.date, addDays(row.date, row.days - 1))}</td>
              <td className="number">{change(row, definition?.measure ?? '')}</td>
            </tr>
          )
        })}
      </Grid>
      {count > rows.length ? (
        <p className="quiet-line">{said.movedMore(format.number(count - rows.length))}</p>
      ) : null}
    </>
  )
}
