import { Fragment } from 'react'
import type { Reorganisation } from '../../answers/lists/reorganisations.ts'
import type { Unit } from '../../answers/lists/unitTree.ts'
import { type Status, StatusMark } from '../../ui/StatusMark.tsx'
import { TextButton } from '../../ui/TextButton.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Indicators.module.css'
import type { Go } from './Looked.ts'
import { whyNotLike } from './whyNotLike.ts'

const named = 6

export interface LikeForLikeProps {
  unit: string
  reorganisations: readonly Reorganisation[]
  /** The one that can be drawn as one series. */
  offered: Reorganisation | null
  wanted: boolean
  drawn: boolean
  go: Go
}

/** Offers the series across a reorganisation where both sides are the same work, else says why there is none. */
export function LikeForLike({ unit, reorganisations, offered, wanted, drawn, go }: LikeForLikeProps) {
  const words = useWords()
  const said = words.indicators.like
  const refused = reorganisations.filter(({ exact }) => !exact)
  const list = (units: readonly Unit[]) => words.format.list(units.map((one) => words.format.name(one)))
  return (
    <>
      {offered ? (
        <p className={`${wanted ? '' : 'no-print '}quiet-note ${styles.aside}`}>
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={wanted}
              onChange={(event) => go({ like: event.currentTarget.checked })}
            />
            <span className={styles.checked}>
              {said.offer(offered.date)} {said.covers(list(offered.old), list(offered.new))}
            </span>
          </label>
          {drawn ? <> {said.drawn}</> : null}
        </p>
      ) : null}
      {refused.map((one) => (
        <p key={one.date} className={`quiet-note ${styles.aside}`}>
          <Refusal unit={unit} reorganisation={one} go={go} />
        </p>
      ))}
    </>
  )
}

function Refusal({ unit, reorganisation, go }: { unit: string; reorganisation: Reorganisation; go: Go }) {
  const words = useWords()
  const said = words.indicators
  const { reason, heir, units, statuses } = whyNotLike(reorganisation, unit)
  const { date } = reorganisation
  const show = ({ unit, valid_to }: (typeof units)[number]) =>
    go({ unit, former: valid_to === null ? undefined : unit, kind: undefined })
  const says =
    reason === 'heirTakesParts'
      ? said.like.no.heirTakesParts(date, heir ? words.format.name(heir) : '')
      : said.like.no[reason](date)
  return (
    <>
      {says}{' '}
      {units.slice(0, named).map((one, i) => (
        <Fragment key={one.unit}>
          {i > 0 ? ', ' : ''}
          <TextButton onClick={() => show(one)}>{words.format.name(one)}</TextButton>
        </Fragment>
      ))}
      {units.length > named ? ` ${said.notices.more(units.length - named)}` : null}; {said.like.why}.
      {statuses.map((status) => (
        <Fragment key={status}>
          {' '}
          <StatusMark status={status as Status} />
        </Fragment>
      ))}
    </>
  )
}
