import type { PublishedPart } from '../../../answers/change/changePublished.ts'
import { componentNames } from '../../../parts/names/componentNames.ts'
import { Figure } from '../../../ui/Figure.tsx'
import { Table } from '../../../ui/Table.tsx'
import { plainTable, type TableColumn } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import type { PublishedProps } from './PublishedProps.ts'

/** The components whose score was published in both years, on their own scales. */
export function PublishedParts({ story, published: { parts } }: PublishedProps) {
  const words = useWords()
  const said = words.change.published
  const componentName = componentNames(parts, words)
  const number = { kind: 'number', decimals: story.decimals } as const
  const columns: TableColumn<PublishedPart>[] = [
    {
      ...{ key: 'component', label: words.change.table.component, kind: 'text' },
      value: ({ component }) => componentName(component),
    },
    { ...number, key: 'from', label: said.column.from(story.from), value: ({ scoreFrom }) => scoreFrom },
    { ...number, key: 'to', label: said.column.from(story.to), value: ({ scoreTo }) => scoreTo },
    {
      ...number,
      ...{ key: 'change', label: said.column.change, phone: true },
      value: ({ change }) => change,
      show: ({ change }) => words.format.signed(change, story.decimals),
    },
    ...(parts.some(({ average }) => average !== null)
      ? [
          {
            ...number,
            ...{ key: 'average', label: said.column.average },
            value: ({ average }: PublishedPart) => average,
            show: ({ average }: PublishedPart) => words.format.signed(average, story.decimals),
          },
        ]
      : []),
  ]
  return (
    <Figure
      level={3}
      headline={said.parts.headline(parts.filter(({ change }) => change > 0).length, parts.length)}
      subtitle={said.parts.subtitle(story.name, story.from, story.to)}
      note={story.note}
      table={plainTable(columns, parts)}
      tabular
      fileName={story.file('thanh-phan-cong-bo')}
    >
      <Table
        caption={said.parts.subtitle(story.name, story.from, story.to)}
        columns={columns}
        rows={parts}
        rowKey={({ component }) => component}
      />
    </Figure>
  )
}
