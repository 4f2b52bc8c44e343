import { useMemo, useState } from 'react'
import type { Bump } from '../../answers/ranking/bump.ts'
import type { RankingRow } from '../../answers/ranking/rankingRows.ts'
import { breakReasons } from '../../i18n/breakReason.ts'
import { fold } from '../../i18n/fold.ts'
import { fileName } from '../../parts/figure/fileName.ts'
import { WhyLink } from '../../parts/links/WhyLink.tsx'
import { hanoi } from '../../parts/names/hanoi.ts'
import { movedAmong } from '../../parts/names/movedAmong.ts'
import { TableFigure } from '../../ui/TableFigure.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { groupAt } from './groupAt.ts'
import styles from './Ranking.module.css'
import { rankCodes } from './rankCodes.ts'
import { rankColumns } from './rankColumns.tsx'
import { rankedLines } from './rankedLines.ts'
import type { RankingFrame } from './rankingFrame.ts'
import type { RankingAnswer } from './rankingScreen.ts'
import { scaleOf } from './scaleOf.ts'
import { useNote } from './useNote.ts'

interface RankFigureProps {
  ranking: RankingAnswer
  sources: RankingFrame['sources']
  over: Bump | null
  headline: string
  subtitle: string
  chosen: string | null
  onChoose: (place: string) => void
}

/** Every known place by rank, with a line for those that are not known; Hà Nội stays in sight. */
export function RankFigure({
  ranking,
  sources,
  over,
  headline,
  subtitle,
  chosen,
  onChoose,
}: RankFigureProps) {
  const { data, places } = ranking
  const words = useWords()
  const { table } = words.ranking
  const [text, setText] = useState('')
  const note = useNote(ranking, sources)
  const narrowed = data.peers.chosen.among !== 'all'
  const columns = useMemo(() => rankColumns(data, over, words), [data, over, words])
  const coded = useMemo(() => rankCodes(data), [data])
  const { lines, unknownAfter, unplaced } = useMemo(() => rankedLines(data.rows, data.placesRanked), [data])
  const finds = useMemo(() => finder(places, text), [places, text])
  const rows = lines.filter(
    ({ row }) => row.place === hanoi || ((row.peer || row.place === chosen) && finds(row)),
  )
  const matches = lines.filter(({ row }) => row.peer && finds(row)).length
  const whole = text.trim() === '' && !narrowed
  const byPlace = new Map(rows.map((line) => [line.row.place, line]))
  const tail = [
    whole && unknownAfter > 0 ? table.unknown(unknownAfter) : null,
    whole && unplaced > 0 ? table.unplaced(unplaced) : null,
  ]

  return (
    <TableFigure
      id="standings"
      headline={headline}
      subtitle={subtitle}
      measure={scaleOf(data).scale}
      note={note}
      fileName={fileName([data.component, data.year, 'xep-hang'])}
      columns={columns}
      coded={coded}
      rows={rows.map(({ row }) => row)}
      fileRows={lines.map(({ row }) => row).filter((row) => row.peer || row.place === hanoi)}
      rowKey={(row) => row.place}
      followed={(row) => row.place === hanoi}
      chosen={chosen}
      onRow={(row) => onChoose(row.place)}
      before={(row, i) => {
        const line = byPlace.get(row.place)
        const unknown = whole && line && line.unknownBefore > 0 ? table.unknown(line.unknownBefore) : null
        const group = text.trim() === '' ? groupAt(rows, i) : null
        if (unknown === null && group === null) return null
        return (
          <>
            {unknown}
            {group === null ? null : (
              <strong className={styles.group}>
                {group.band === null
                  ? table.noGroup
                  : table.group(words.format.name(group.band), group.count, data.complete)}
              </strong>
            )}
          </>
        )
      }}
      after={tail.some(Boolean) ? tail.filter(Boolean).join(' · ') : null}
      maxHeight="max(26rem, calc(100vh - 17.5rem))"
      above={
        <div className={`quiet-note ${styles.find}`}>
          <input
            type="search"
            value={text}
            placeholder={table.find}
            aria-label={table.find}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <span role="status">{text.trim() === '' ? '' : table.found(matches)}</span>
          {data.component === data.index.index ? (
            <WhyLink index={data.index.index} year={data.year} place={chosen ?? hanoi} />
          ) : null}
        </div>
      }
    >
      <Legend ranking={ranking} rows={rows.map(({ row }) => row)} />
    </TableFigure>
  )
}

function Legend({ ranking: { data }, rows }: { ranking: RankingAnswer; rows: readonly RankingRow[] }) {
  const words = useWords()
  const { table } = words.ranking
  const { previousYear } = data
  const why = breakReasons(previousYear?.breaks ?? [], words)
  const note = data.edition && words.format.noted(data.edition)
  const set = movedAmong(data.rows.find(({ previous }) => previous?.set)?.previous?.set, words)
  const said = [
    data.edition && note && !why.includes(note) ? table.legendEdition(data.edition.edition, note) : null,
    previousYear === null ? table.legendFirst : null,
    previousYear?.verdict === 'refused' ? table.legendRefused(previousYear.year, why) : null,
    previousYear?.verdict === 'suspected' ? table.legendSuspected(previousYear.year, why) : null,
    set === null || previousYear === null ? null : table.legendSet(previousYear.year, set),
    rows.some(({ rank, rank_low }) => rank === null && rank_low !== null) ? table.legendBounds : null,
  ].filter((line) => line !== null)
  return said.length === 0 ? null : <p className={`quiet-note ${styles.legend}`}>{said.join(' ')}</p>
}

function finder(
  places: RankingAnswer['places'],
  text: string,
): (row: Pick<RankingRow, 'place' | 'name' | 'name_en'>) => boolean {
  const parts = fold(text).split(/\s+/).filter(Boolean)
  const aliases = new Map(places.map(({ place, aliases }) => [place, aliases ?? '']))
  return ({ place, name, name_en }) => {
    const searched = fold(`${name} ${name_en ?? ''} ${aliases.get(place) ?? ''}`)
    return parts.every((part) => searched.includes(part))
  }
}
