import { useMemo, useState } from 'react'
import type { Breakdown } from '../../answers/breakdown/breakdown.ts'
import type { Band } from '../../answers/lists/indexList.ts'
import { city } from '../../answers/lists/responsible.ts'
import { amongPeers, figureNote, type Shown } from '../../parts/figure/figureNote.ts'
import { fileName } from '../../parts/figure/fileName.ts'
import { leadOf } from '../../parts/names/leadOf.ts'
import type { Status } from '../../ui/StatusMark.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { TableFigure } from '../../ui/TableFigure.tsx'
import { TextButton } from '../../ui/TextButton.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Components.module.css'
import { componentColumns } from './componentColumns.tsx'
import { headline } from './headline.ts'
import { orderedRows, pathTo } from './orderedRows.ts'
import { Residual } from './Residual.tsx'
import { scoreCodes } from './scoreCodes.ts'

export interface TreeFigureProps {
  shown: Shown
  band: Band | null
  chosen: string
  onChoose: (component: string | undefined) => void
}

/** The whole tree as an indented table, what to look at first on top. */
export function TreeFigure({ shown, band, chosen, onChoose }: TreeFigureProps) {
  const { data } = shown
  const words = useWords()
  const said = words.components
  const { index } = data.index
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set())
  const parents = useMemo(() => new Set(data.rows.flatMap(({ parent }) => parent ?? [])), [data])
  const onPath = pathTo(data.rows, chosen).map(({ component }) => component)
  const open = new Set([...parents].filter((one) => onPath.includes(one) !== toggled.has(one)))
  const inner = [...parents].filter((one) => one !== data.rows[0]?.component)
  const allOpen = inner.every((one) => open.has(one))
  const order = (row: Breakdown['rows'][number]) => leadOf(row, data.index)

  const toggle = (component: string) => {
    const next = new Set(toggled)
    if (!next.delete(component)) next.add(component)
    setToggled(next)
  }
  const toggleAll = () => {
    setToggled(new Set(inner.filter((one) => onPath.includes(one) === allOpen)))
  }
  const context = { data, words, amongPeers: shown.peers !== null, open, onToggle: toggle }
  const weights = weightStatus(data)

  return (
    <TableFigure
      id="tree"
      headline={headline(data, words, { followed: city.place, band })}
      subtitle={amongPeers(said.subtitle(index, words.format.name(data), data.year), shown, words)}
      note={figureNote(shown, data.rows[0], words)}
      fileName={fileName([data.index.index, data.year, data.place, 'thanh-phan'])}
      marks={
        <>
          {weights ? (
            <span className={styles.marks}>
              {said.weights} <StatusMark status={weights} />
            </span>
          ) : null}
          {inner.length > 0 ? (
            <TextButton quiet className={styles.all} onClick={toggleAll}>
              {allOpen ? said.foldAll : said.expandAll}
            </TextButton>
          ) : null}
        </>
      }
      columns={componentColumns(context)}
      coded={scoreCodes(data)}
      rows={orderedRows(data.rows, open, order)}
      fileRows={orderedRows(data.rows, parents, order)}
      rowKey={(row) => row.component}
      chosen={chosen}
      onRow={(row) => onChoose(row.parent === null ? undefined : row.component)}
      depth={(row) => Math.max(0, row.depth - 1)}
      after={<Residual {...shown} />}
    />
  )
}

/** What maxima and weights rest on where the rows agree and it is less than a publication. */
function weightStatus({ rows }: Breakdown): Status | null {
  const scored = rows.filter((row) => row.parent !== null && row.score !== null)
  const statuses = new Set(scored.map(({ status }) => status))
  const [status] = statuses
  return statuses.size === 1 && status !== 'verified' ? ((status as Status | undefined) ?? null) : null
}
