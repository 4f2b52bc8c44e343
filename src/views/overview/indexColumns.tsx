import type { OverviewIndex } from '../../answers/overview/overviewIndices.ts'
import type { Words } from '../../i18n/vi.ts'
import type { TableColumn } from '../../ui/tableColumn.ts'
import {
  HistoryCell,
  MissingCell,
  MovementCell,
  NameCell,
  ScoreCell,
  TargetCell,
  WeakestCell,
} from './IndexCells.tsx'
import { indexLabel } from './indexLabel.ts'
import { PublishedCell } from './PublishedCell.tsx'
import { RankCell } from './RankCell.tsx'
import { targetText } from './targetText.ts'

/** The table as it is seen; what it exports is in `indexNumbers`. */
export function indexColumns(words: Words): TableColumn<OverviewIndex>[] {
  const said = words.overview.indices
  const still = { sortable: false } as const
  return [
    {
      key: 'index',
      label: said.index,
      kind: 'text',
      value: (row) => indexLabel(row.index.index, words),
      show: (row) => <NameCell row={row} />,
      ...still,
    },
    {
      key: 'rank',
      label: said.rank,
      title: said.rankTitle,
      kind: 'text',
      value: (row) => row.rank,
      show: (row) => <RankCell row={row} />,
      ...still,
    },
    {
      key: 'movement',
      label: said.movement,
      kind: 'text',
      value: (row) => row.movement?.rankChange ?? null,
      show: (row) => <MovementCell row={row} />,
      ...still,
    },
    {
      key: 'score',
      label: said.score,
      kind: 'number',
      value: (row) => row.score,
      title: said.scoreTitle,
      show: (row) => <ScoreCell row={row} />,
      ...still,
    },
    {
      key: 'history',
      label: said.history,
      kind: 'text',
      value: () => null,
      show: (row) => <HistoryCell row={row} />,
      pictureOnly: true,
      ...still,
    },
    {
      key: 'target',
      label: said.target,
      kind: 'text',
      value: (row) => row.targets.map((target) => targetText(target, row.index.scale, words).text).join('; '),
      show: (row) => <TargetCell row={row} />,
      ...still,
    },
    {
      key: 'published',
      label: said.published,
      kind: 'text',
      value: (row) => row.year,
      show: (row) => <PublishedCell row={row} />,
      ...still,
    },
    {
      key: 'missing',
      label: said.missing,
      title: said.missingTitle,
      kind: 'text',
      value: (row) => row.notLoaded.map(({ year }) => year).join(', '),
      show: (row) => <MissingCell row={row} />,
      ...still,
    },
    {
      key: 'weakest',
      label: said.weakest,
      title: said.weakestTitle,
      kind: 'text',
      value: (row) => row.weakest?.component ?? null,
      show: (row) => <WeakestCell row={row} />,
      ...still,
    },
  ]
}
