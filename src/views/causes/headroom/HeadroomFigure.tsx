import { useMemo } from 'react'
import type { Headroom } from '../../../answers/headroom/headroomComponents.ts'
import type { GainChoice, HeadroomGains } from '../../../answers/headroom/headroomGains.ts'
import { type HeadroomBar, headroomBars, headroomBarsHeight } from '../../../charts/headroomBars.ts'
import { shownDecimals } from '../../../domain/score/shownDecimals.ts'
import type { Words } from '../../../i18n/vi.ts'
import { figureNote, type Shown } from '../../../parts/figure/figureNote.ts'
import { fileName } from '../../../parts/figure/fileName.ts'
import { componentName } from '../../../parts/names/componentName.ts'
import { Chart } from '../../../ui/Chart.tsx'
import { number, text } from '../../../ui/columns.ts'
import { Figure } from '../../../ui/Figure.tsx'
import type { TableColumn } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import { headroomHeadline } from './headroomHeadline.ts'
import { headroomNotes } from './headroomNotes.ts'

export interface HeadroomFigureProps {
  shown: Shown
  room: Headroom
  gains: HeadroomGains
  gain: GainChoice
}

/** How much every component can still bring, the largest gain first. */
export function HeadroomFigure({ shown, room, gains, gain }: HeadroomFigureProps) {
  const { data } = shown
  const words = useWords()
  const said = words.headroom
  const decimals = shownDecimals(data.index)
  const picture = useMemo(() => {
    const all = room.components.map(({ row }) => row)
    const size = (one: HeadroomGains['rows'][number]) => (room.inPoints ? one.points : one.gain)
    const rows = [...gains.rows]
      .sort((a, b) => (size(b) ?? -1) - (size(a) ?? -1))
      .map((one): HeadroomBar => {
        const { row, record, slips } = one
        const left = row.score === null || row.max === null ? null : row.max - row.score
        return {
          code: row.component,
          name: componentName(row, all, words),
          gain: size(one),
          toMaximum: room.inPoints ? row.lost : left,
          made: record,
          exhausted: one.done,
          slips,
        }
      })
    return { rows, decimals }
  }, [room, gains, words, decimals])
  const place = words.format.name(data)
  const to = words.headroom.to[gain.to]
  return (
    <Figure
      id="headroom"
      headline={headroomHeadline(room, gains, gain, words)}
      subtitle={
        !room.inPoints
          ? said.subtitleOwn(to, place, data.year)
          : gain.to === 'maximum'
            ? said.subtitleMaximum(place, data.year)
            : said.subtitle(to, place, data.year, shown.peers ?? said.everybody)
      }
      note={figureNote(
        shown,
        room.components.map(({ row }) => row).find(({ score }) => score !== null),
        words,
      )}
      fileName={fileName([data.index.index, data.year, data.place, 'du-dia'])}
      columns={barColumns(decimals, words)}
      rows={picture.rows}
    >
      <Chart build={headroomBars} data={picture} height={headroomBarsHeight(picture)} label={said.label} />
      <p className="quiet-note">{headroomNotes(room, gains, gain, words).join(' ')}</p>
    </Figure>
  )
}

function barColumns(decimals: number, { headroom: said, column }: Words): TableColumn<HeadroomBar>[] {
  const { points, toMaximum, made } = said.table
  return [
    text('name', column.component, (bar) => bar.name),
    number('gain', points, ({ gain }) => gain, { decimals }),
    number('toMaximum', toMaximum, (bar) => bar.toMaximum, { decimals }),
    text('made', made, (bar) => bar.made && said.made(bar.made.made, bar.made.n)),
    text(
      'state',
      column.note,
      ({ exhausted, slips }) =>
        [...(exhausted ? [said.mark[exhausted]] : []), ...(slips ? [said.mark.slips] : [])].join('; ') ||
        null,
    ),
  ]
}
