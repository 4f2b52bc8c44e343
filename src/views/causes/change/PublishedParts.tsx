import type { PublishedPart } from '../../../answers/change/changePublished.ts'
import { componentNames } from '../../../parts/names/componentNames.ts'
import { number, text, when } from '../../../ui/columns.ts'
import { TableFigure } from '../../../ui/TableFigure.tsx'
import type { TableColumn } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import type { PublishedProps } from './PublishedProps.ts'

/** The components whose score was published in both years, on their own scales. */
export function PublishedParts({ story, published: { parts } }: PublishedProps) {
  const words = useWords()
  const said = words.change.published
  const componentName = componentNames(parts, words)
  const columns: TableColumn<PublishedPart>[] = [
    text('component', words.column.component, ({ component }) => componentName(component)),
    number('from', said.column.from(story.from), ({ scoreFrom }) => scoreFrom, { decimals: story.decimals }),
    number('to', said.column.from(story.to), ({ scoreTo }) => scoreTo, { decimals: story.decimals }),
    number('change', words.column.change, ({ change }) => change, {
      decimals: story.decimals,
      phone: true,
      show: ({ change }) => words.format.signed(change, story.decimals),
    }),
    when(
      parts.some(({ average }) => average !== null),
      number('average', said.column.average, ({ average }: PublishedPart) => average, {
        decimals: story.decimals,
        show: ({ average }: PublishedPart) => words.format.signed(average, story.decimals),
      }),
    ),
  ]
  return (
    <TableFigure
      id="published-parts"
      level={3}
      headline={said.parts.headline(parts.filter(({ change }) => change > 0).length, parts.length)}
      subtitle={said.parts.subtitle(story.name, story.from, story.to)}
      note={story.note}
      fileName={story.file('thanh-phan-cong-bo')}
      columns={columns}
      rows={parts}
      rowKey={({ component }) => component}
    />
  )
}
