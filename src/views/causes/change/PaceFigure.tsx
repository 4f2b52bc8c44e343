import { useMemo } from 'react'
import { type Dumbbell, dumbbell, dumbbellHeight } from '../../../charts/dumbbell.ts'
import type { Pace } from '../../../domain/change/pace.ts'
import { componentNames } from '../../../parts/names/componentNames.ts'
import { Chart } from '../../../ui/Chart.tsx'
import { number, text } from '../../../ui/columns.ts'
import { Figure } from '../../../ui/Figure.tsx'
import type { TableColumn } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import { notesOf } from './ScoreFigure.tsx'
import type { SplitProps } from './SplitProps.ts'

const better: readonly Pace[] = ['rose against', 'faster', 'fell less']
const alike: readonly Pace[] = ['alike', 'still']
const worse: readonly Pace[] = ['slower', 'fell more', 'fell alone', 'fell against']

/** Every component beside what the median of the others did: faster, slower, fell. */
export function PaceFigure({ story, split, peers }: SplitProps) {
  const words = useWords()
  const said = words.change.pace
  const { parts } = split
  const picture = useMemo((): Dumbbell => {
    const componentName = componentNames(parts, words)
    const ahead = (part: (typeof parts)[number]) => part.score - (part.median ?? part.score)
    const rows = [...parts]
      .sort((a, b) => ahead(b) - ahead(a))
      .map((part) => ({
        code: part.component,
        name: componentName(part.component),
        own: part.score,
        median: part.median,
        faint: part.within !== null,
        notes: [...(part.pace === null ? [] : [said.name[part.pace]]), ...notesOf(part, words)],
      }))
    return { place: story.name, decimals: story.decimals, rows }
  }, [parts, story, words, said])
  const paced = parts.flatMap(({ pace }) => (pace === null ? [] : [pace]))
  const countOf = (among: readonly Pace[]) => paced.filter((pace) => among.includes(pace)).length
  const columns: TableColumn<Dumbbell['rows'][number]>[] = [
    text('part', words.column.component, ({ name }) => name),
    number('own', words.column.change, ({ own }) => own, { decimals: story.decimals }),
    number('median', words.change.table.median, ({ median }) => median, { decimals: story.decimals }),
  ]
  return (
    <Figure
      id="pace"
      level={3}
      headline={paced.length > 0 ? said.headline(countOf(better), countOf(alike), countOf(worse)) : said.none}
      subtitle={said.subtitle(story.name, peers ?? said.allOthers(split.peers.count), story.from, story.to)}
      note={story.note}
      rows={picture.rows}
      columns={columns}
      fileName={story.file('so-trung-vi')}
    >
      <Chart
        build={dumbbell}
        data={picture}
        height={dumbbellHeight(picture)}
        label={said.picture(story.name)}
      />
    </Figure>
  )
}
