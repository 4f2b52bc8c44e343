import { Fragment, memo } from 'react'
import styles from './HeatGrid.module.css'
import type { HeatGridProps, HeatHead } from './HeatGridProps.ts'

type HeatCellsProps = Pick<HeatGridProps, 'table' | 'caption' | 'corner' | 'heads' | 'name' | 'nameReads'>

/** The cells themselves, which pointing does not draw again. */
export const HeatCells = memo(
  function HeatCells({ table, caption, corner, heads, name, nameReads }: HeatCellsProps) {
    const { columns, rows, followed } = table
    const subjects = subjectsOf(columns)
    return (
      <table className={styles.grid} data-subjects={subjects.length > 0}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          {subjects.length > 0 ? (
            <tr>
              <td className={styles.blank} />
              {subjects.map(({ subject, span }) =>
                subject === '' ? (
                  <td key={subject} className={styles.blank} colSpan={span} />
                ) : (
                  <th key={subject} className={styles.subject} scope="colgroup" colSpan={span}>
                    {subject}
                  </th>
                ),
              )}
            </tr>
          ) : null}
          <tr>
            <th scope="col">{corner}</th>
            {columns.map(({ key, head, below, open = false }, i) => {
              const { title, isChosen = false, isOld = false, sorted, onClick } = heads[i] ?? noHead
              return (
                <th
                  key={key}
                  className={subjects.length > 0 ? styles.narrow : undefined}
                  scope="col"
                  data-old={isOld}
                  data-chosen={isChosen}
                  aria-sort={sorted}
                >
                  <button type="button" title={title} data-open={open} onClick={onClick}>
                    {head}
                    {sorted ? <span aria-hidden="true">{sorted === 'ascending' ? ' ↑' : ' ↓'}</span> : null}
                    <small>{below}</small>
                  </button>
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, isSum, section = '', cells }, row) => (
            <Fragment key={`${section} ${key}`}>
              {section === (rows[row - 1]?.section ?? '') ? null : (
                <tr className={styles.section}>
                  <th scope="rowgroup" colSpan={columns.length + 1}>
                    {section}
                  </th>
                </tr>
              )}
              <tr className={isSum ? styles.sum : undefined} data-followed={key === followed}>
                <th scope="row" data-at={`${row} ${nameReads}`}>
                  <div>{name(row)}</div>
                </th>
                {cells.map((cell, column) => (
                  <td
                    key={columns[column]?.key}
                    data-at={`${row} ${column}`}
                    data-step={cell.step}
                    data-old={heads[column]?.isOld}
                  >
                    {cell.text}
                  </td>
                ))}
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
    )
  },
  (before, now) =>
    before.table === now.table &&
    before.heads === now.heads &&
    before.name === now.name &&
    before.caption === now.caption,
)

const noHead: HeatHead = { title: '', onClick: () => undefined }

function subjectsOf(columns: HeatCellsProps['table']['columns']) {
  const subjects: { subject: string; span: number }[] = []
  for (const { subject } of columns) {
    if (subject === undefined) continue
    const last = subjects.at(-1)
    if (last?.subject === subject) last.span += 1
    else subjects.push({ subject, span: 1 })
  }
  return subjects
}
