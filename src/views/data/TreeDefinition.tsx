import type { ComponentMeta } from '../../answers/lists/componentList.ts'
import type { EditionMeta, IndexMeta } from '../../answers/lists/indexList.ts'
import { buildTree } from '../../domain/score/componentTree.ts'
import { fileName } from '../../parts/figure/fileName.ts'
import { Empty } from '../../ui/Empty.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { Table } from '../../ui/Table.tsx'
import { plainTable, type TableColumn } from '../../ui/tableColumn.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { Address } from './Address.tsx'
import styles from './Data.module.css'
import { statusOf } from './statusOf.ts'
import { maxWords, treeFormula, weightWords } from './treeFormula.ts'

interface TreeDefinitionProps {
  meta: IndexMeta
  edition: EditionMeta
  /** One tree of the edition. */
  components: readonly ComponentMeta[]
}

/** What an index is made of in an edition: maxima, weights, how parts make the whole, where it was read. */
export function TreeDefinition({ meta, edition, components }: TreeDefinitionProps) {
  const words = useWords()
  const said = words.data.definitions
  const columns: TableColumn<ComponentMeta>[] = [
    {
      key: 'name',
      label: words.data.columns.component,
      kind: 'text',
      value: (row) => words.format.name(row),
    },
    {
      key: 'max',
      label: said.components.max,
      kind: 'number',
      value: ({ max }) => max,
      show: ({ max }) => maxWords(max, words),
    },
    {
      key: 'weight',
      label: said.components.weight,
      kind: 'number',
      value: ({ weight }) => weight,
      decimals: 4,
      show: ({ weight }) => weightWords(weight, words),
    },
    {
      key: 'aggregation',
      label: said.components.aggregation,
      kind: 'text',
      value: ({ aggregation }) => (aggregation === null ? null : said.aggregations[aggregation]),
      show: ({ aggregation }) => (
        <span className={styles.whole}>{aggregation === null ? '' : said.aggregations[aggregation]}</span>
      ),
    },
    {
      key: 'level',
      label: said.components.level,
      kind: 'text',
      value: ({ level_vi }) => level_vi,
      show: ({ level_vi }) => (
        <span className={styles.whole} lang="vi">
          {level_vi}
        </span>
      ),
    },
    {
      key: 'survey',
      label: said.components.survey,
      kind: 'text',
      value: ({ survey }) => (survey ? said.components.isSurvey : null),
      show: ({ survey }) => (survey ? said.components.isSurvey : ''),
    },
    {
      key: 'status',
      label: words.data.columns.status,
      kind: 'text',
      value: ({ status }) => words.figure.status[statusOf(status)],
      show: ({ status }) => <StatusMark status={statusOf(status)} />,
    },
    {
      key: 'source',
      label: words.data.columns.source,
      kind: 'text',
      value: ({ source }) => source,
      show: ({ source }) =>
        source === null ? (
          '–'
        ) : (
          <span className={styles.small}>
            <Address text={source} />
          </span>
        ),
      width: '28%',
    },
    { key: 'code', label: words.data.columns.code, kind: 'text', value: ({ component }) => component },
  ]
  const tree = components.length === 0 ? null : buildTree(components)
  const rows = tree?.ordered ?? []
  const shown = columns.filter(({ key }) => {
    if (key === 'survey') return rows.some(({ survey }) => survey)
    if (key === 'weight') return rows.some(({ weight }) => weight !== null)
    return true
  })
  const formula = tree ? treeFormula(tree.root, tree.children.get(tree.root.component) ?? [], words) : null
  const span = words.data.editions.span(edition.first_year, edition.last_year)
  const note = words.language === 'en' ? (edition.note_en ?? edition.note_vi) : edition.note_vi

  return (
    <Figure
      headline={said.components.headline(meta.index, Math.max(0, rows.length - 1), span)}
      subtitle={[
        words.format.name(meta),
        said.components.subtitle(meta.publisher ?? '', edition.decision),
        note,
      ]
        .filter((part) => part)
        .join(' · ')}
      note={{ source: [meta.publisher, meta.url].filter((one) => one !== null) }}
      tabular
      table={plainTable(columns, rows)}
      fileName={fileName(['dinh-nghia', meta.index, edition.edition])}
    >
      {formula ? (
        <p className={styles.formula}>
          <b>{said.components.formula}:</b> {formula}
        </p>
      ) : null}
      {rows.length > 1 ? (
        <Table
          caption={said.components.headline(meta.index, rows.length - 1, span)}
          columns={shown}
          rows={rows}
          rowKey={({ component }) => component}
          depth={({ component }) => tree?.depth.get(component) ?? 0}
          maxHeight="40rem"
        />
      ) : (
        <Empty title={said.components.noWay}>{said.components.noWayWhy}</Empty>
      )}
    </Figure>
  )
}
