import type { ScenarioPlace, ScenarioStandings } from '../../../answers/plan/scenarioStandings.ts'
import { rankKnown } from '../../../parts/names/rankKnown.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import planStyles from '../Plan.module.css'
import type { ScenarioProps } from './ScenarioProps.ts'
import styles from './Scenarios.module.css'

export interface ReadoutProps extends ScenarioProps {
  result: ScenarioStandings
  /** When nothing is supposed. */
  idle: ScenarioStandings
  ownWeights: boolean
}

/** Rank and total of the followed place, with whom it stands between; follows a slider without delay. */
export function Readout({ from, placeName, search, result, idle, ownWeights }: ReadoutProps) {
  const words = useWords()
  const said = words.scenarios.live
  const decimals = from.index.decimals
  const number = (value: number | null) => words.format.number(value, decimals)
  const at = result.rows.findIndex(({ place }) => place === search.place)
  const followed = result.rows[at]
  const still = idle.rows.find(({ place }) => place === search.place)
  if (followed === undefined || still === undefined) return null
  const around = result.rows.slice(Math.max(0, at - 2), at + 3)
  const { officialRank, startRank } = followed
  const official = from.start.meta.official.places.get(search.place)
  return (
    <section className={styles.readout} aria-label={said.title}>
      <p className={styles.figures}>
        <span>
          <strong className="number" data-rank>
            {words.format.rank(followed.rank)}
          </strong>{' '}
          {said.rank(result.rows.length)}
        </span>
        <span>
          <strong className="number" data-total>
            {number(followed.total)}
          </strong>{' '}
          {said.total}
        </span>
        {ownWeights ? <span className={planStyles.mark}>{words.scenarios.weightsChanged}</span> : null}
      </p>
      <p className={`quiet-note ${styles.note}`}>
        {said.official(
          (official && rankKnown(official, {}, words)) ?? words.scenarios.empty.unknownRank,
          number(followed.officialTotal),
          from.start.year,
        )}
        {officialRank !== null && officialRank !== startRank ? ` (${said.recomputed(startRank)})` : null}
        {'. '}
        {said.idle(still.rank, number(still.total))}.
      </p>
      <ol className={styles.around}>
        {around.map((row) => (
          <Neighbour
            key={row.place}
            row={row}
            followed={followed}
            name={placeName(row.place)}
            decimals={decimals}
          />
        ))}
      </ol>
    </section>
  )
}

function Neighbour({
  row,
  followed,
  name,
  decimals,
}: {
  row: ScenarioPlace
  followed: ScenarioPlace
  name: string
  decimals: number
}) {
  const { format } = useWords()
  const isFollowed = row.place === followed.place
  return (
    <li data-followed={isFollowed}>
      <span className="number">{format.rank(row.rank)}</span>
      <span>{name}</span>
      <span className="number">{format.number(row.total, decimals)}</span>
      <span className="number">{isFollowed ? '' : format.signed(row.total - followed.total, decimals)}</span>
    </li>
  )
}
