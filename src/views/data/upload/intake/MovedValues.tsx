import { answerOf, type NoRequest } from '../../../../answers/answerOf.ts'
import type { Moved } from '../../../../engine/layers/Layer.ts'
import { placeRows } from '../../../../queries/placeRows.ts'
import { ask } from '../../../../queries/query.ts'
import { useAnswer } from '../../../../ui/useAnswer.ts'
import { useWords } from '../../../../ui/WordsContext.tsx'
import { Grid } from './Grid.tsx'
import { useIntakeWords } from './useIntakeWords.ts'

const everyPlace = answerOf('every place', (database, _: NoRequest, signal) =>
  ask(database, placeRows, {}, signal),
)

const shown = 30

/** Held values that get another score or rank: those whose own score changes first, totals before components. */
export function MovedValues({ moved }: { moved: readonly Moved[] }) {
  const { page } = useIntakeWords()
  const { format } = useWords()
  const places = useAnswer(everyPlace, {})
  if (moved.length === 0 || places.waiting) return null
  const said = page.check
  const name = ({ place, place_system }: Moved) => {
    const found = places.data?.find((one) => one.place === place && one.place_system === place_system)
    return found ? format.name(found) : place
  }
  const isOwn = ({ score: [before, after] }: Moved) => (before === after ? 1 : 0)
  const isPart = ({ component, index }: Moved) => (component === index ? 0 : 1)
  const sorted = moved.toSorted((a, b) => isOwn(a) - isOwn(b) || isPart(a) - isPart(b))
  const change = (values: readonly [number | null, number | null]) => {
    const decimals = Math.max(...values.map(decimalsOf))
    const written = values.map((value) => (value === null ? '–' : format.number(value, decimals)))
    return written[0] === written[1] ? written[0] : written.join(' → ')
  }
  return (
    <>
      <Grid caption={said.movedCaption} heads={said.movedColumns}>
        {sorted.slice(0, shown).map((one) => (
          <tr key={`${one.year} ${one.component} ${one.place}`}>
            <td>
              {one.component} {one.year}
            </td>
            <th scope="row">{name(one)}</th>
            <td className="number">{change(one.score)}</td>
            <td className="number">{change(one.rank)}</td>
          </tr>
        ))}
      </Grid>
      {moved.length > shown ? (
        <p className="quiet-line">{said.movedMore(format.number(moved.length - shown))}</p>
      ) : null}
    </>
  )
}

/** As many as the value is written with, up to four. */
function decimalsOf(value: number | null): number {
  return value === null ? 0 : (String(Math.round(value * 10_000) / 10_000).split('.')[1] ?? '').length
}
