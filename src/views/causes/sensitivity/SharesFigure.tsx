import { useMemo } from 'react'
import { intervalBars } from '../../../charts/intervalBars.ts'
import type { RankDraws } from '../../../domain/rank/rankDraws.ts'
import { rankInterval, shareInTop } from '../../../domain/rank/rankInterval.ts'
import { fileName } from '../../../parts/figure/fileName.ts'
import { placeNames } from '../../../parts/names/placeNames.ts'
import { Chart } from '../../../ui/Chart.tsx'
import { number } from '../../../ui/columns.ts'
import { Figure } from '../../../ui/Figure.tsx'
import { StatusMark } from '../../../ui/StatusMark.tsx'
import type { TableColumn } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import { rankShares } from './placeRows.ts'
import styles from './Sensitivity.module.css'
import { noteOf, type Shown } from './Shown.ts'
import { seed } from './useDraws.ts'

export interface SharesFigureProps {
  shown: Shown
  /** In percent to either side. */
  spread: number
  draws: RankDraws
}

/** How often the followed place takes each rank, and the sentence about it. */
export function SharesFigure({ shown, spread, draws }: SharesFigureProps) {
  const words = useWords()
  const said = words.sensitivity
  const { followed: fixed, name, noise, top, drawn } = shown
  const of = drawn.table.places.length
  const place = placeNames(shown.sensitivity.places, words)(shown.place)
  const picture = useMemo(
    () =>
      fixed && { shares: rankShares(draws, fixed.at), rank: fixed.rank, ...rankInterval(draws, fixed.at) },
    [fixed, draws],
  )
  const columns = useMemo(
    (): TableColumn<{ rank: number; share: number }>[] => [
      number('rank', said.rankAxis, ({ rank }) => rank),
      number('share', said.share, ({ share }) => share, { decimals: 4, fraction: true }),
    ],
    [said],
  )
  if (!fixed || !picture)
    return <p className={`quiet-note ${styles.said}`}>{said.headline.notRanked(name, place)}</p>
  const { rank, low, high } = picture
  const share = shareInTop(draws, fixed.at, top)
  const at = { what: name, place, rank, of, noise, spread, low, high, top, share }
  return (
    <Figure
      id="rank-shares"
      headline={said.headline.within(at)}
      subtitle={said.subtitle.shares(noise, draws.draws, seed)}
      marks={<StatusMark status="derived" />}
      note={noteOf(shown, words)}
      fileName={fileName([shown.name, `${fixed.place}-khoang-hang`])}
      columns={columns}
      rows={picture.shares.map((share, i) => ({ rank: i + 1, share }))}
    >
      <Chart build={intervalBars} data={picture} height={280} label={said.sharesLabel(place)} />
      <p className={`quiet-note ${styles.said}`}>
        {fixed.published !== null && fixed.published !== rank
          ? `${said.official(
              words.figure.rankPrinted(words.format.rank(fixed.published, of)),
              words.format.rank(rank, of),
            )} `
          : null}
        {fixed.equal !== null && fixed.geometric !== null
          ? `${said.equalAndOther(words.format.rank(fixed.equal, of), words.format.rank(fixed.geometric, of))} `
          : null}
        {said.explain}
      </p>
    </Figure>
  )
}
