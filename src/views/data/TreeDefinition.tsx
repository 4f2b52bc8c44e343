import type { ComponentMeta } from '../../answers/lists/componentList.ts'
import type { EditionMeta, IndexMeta } from '../../answers/lists/indexList.ts'
import { buildTree } from '../../domain/score/componentTree.ts'
import { fileName } from '../../parts/figure/fileName.ts'
import { inFiles, number, text } from '../../ui/columns.ts'
import { Empty } from '../../ui/Empty.tsx'
import { TableFigure } from '../../ui/TableFigure.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { Address } from './Address.tsx'
import styles from './Data.module.css'
import { statusColumn } from './statusColumn.tsx'
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
  const tree = components.length === 0 ? null : buildTree(components)
  const rows = tree?.ordered ?? []
  const levelOf = ({ level_vi }: ComponentMeta) => level_vi && words.ofData(level_vi)
  const publisher = meta.publisher && words.ofData(meta.publisher)
  const whereAny = (column: TableColumn<ComponentMeta>) =>
    rows.some((row) => column.value(row) !== null) ? column : inFiles(column)
  const columns: TableColumn<ComponentMeta>[] = [
    text('name', words.column.component, (row) => words.format.name(row)),
    number('max', words.column.max, ({ max }) => max, { show: ({ max }) => maxWords(max, words) }),
    whereAny(
      number('weight', words.column.weight, ({ weight }) => weight, {
        decimals: 4,
        fraction: true,
        show: ({ weight }) => weightWords(weight, words),
      }),
    ),
    text(
      'aggregation',
      said.components.aggregation,
      ({ aggregation }) => (aggregation === null ? null : said.aggregations[aggregation]),
      {
        show: ({ aggregation }) =>
          aggregation === null ? null : (
            <span className={styles.whole}>{said.aggregations[aggregation]}</span>
          ),
      },
    ),
    text('level', said.components.level, levelOf, {
      show: (row) => <span className={styles.whole}>{levelOf(row)}</span>,
    }),
    whereAny(
      text('survey', said.components.survey, ({ survey }) => (survey ? said.components.isSurvey : null), {
        show: ({ survey }) => (survey ? said.components.isSurvey : ''),
      }),
    ),
    statusColumn(words),
    text('source', words.column.source, ({ source }) => source, {
      show: ({ source }) =>
        source === null ? (
          '–'
        ) : (
          <span className="quiet-note">
            <Address text={words.ofData(source)} />
          </span>
        ),
      width: '28%',
    }),
    text('code', words.column.code, ({ component }) => component),
  ]
  const formula = tree ? treeFormula(tree.root, tree.children.get(tree.root.component) ?? [], words) : null
  const span = words.data.editions.span(edition.first_year, edition.last_year)
  const note = words.format.noted(edition)

  return (
    <TableFigure
      id="tree"
      headline={said.components.headline(meta.index, Math.max(0, rows.length - 1), span)}
      subtitle={[words.format.name(meta), said.components.subtitle(publisher ?? '', edition.decision), note]
        .filter((part) => part)
        .join(' · ')}
      note={{ source: [publisher, meta.url].filter((one) => one !== null) }}
      fileName={fileName(['dinh-nghia', meta.index, edition.edition])}
      columns={columns}
      rows={rows.length > 1 ? rows : []}
      fileRows={rows}
      rowKey={({ component }) => component}
      depth={({ component }) => tree?.depth.get(component) ?? 0}
      maxHeight="40rem"
      above={
        formula ? (
          <p className={styles.formula}>
            <b>{said.components.formula}:</b> {formula}
          </p>
        ) : null
      }
      empty={<Empty title={said.components.noWay}>{said.components.noWayWhy}</Empty>}
    />
  )
}
