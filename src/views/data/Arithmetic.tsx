import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { Method } from '../../i18n/Method.ts'
import { text } from '../../ui/columns.ts'
import { Figure } from '../../ui/Figure.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Data.module.css'

const route = getRouteApi('/data')

/** The arithmetic behind every figure, in words; the entry that a link asks for is brought into sight. */
export function Arithmetic() {
  const { data, column } = useWords()
  const { definitions: words, package: ofPackage, columns } = data
  const { method } = route.useSearch()
  const chosen = useRef<HTMLDivElement>(null)
  const router = useRouter()
  useEffect(() => {
    if (method === undefined) return undefined
    const show = () => chosen.current?.scrollIntoView({ block: 'center' })
    show()
    // What is opened anew is scrolled to its top as soon as it is there.
    return router.subscribe('onRendered', show)
  }, [method, router])
  const fileColumns: TableColumn<Method>[] = [
    text('what', words.what, ({ what }) => what),
    text('formula', words.formula, ({ formula }) => formula),
    text('how', words.how, ({ how }) => how),
    text('measure', columns.measure, ({ measure }) => measure),
    text('source', column.source, ({ source }) => source),
  ]
  return (
    <Figure
      id="arithmetic"
      headline={words.arithmeticHeadline}
      subtitle={words.arithmeticSubtitle}
      note={{ source: [ofPackage] }}
      tabular
      columns={fileColumns}
      rows={words.arithmetic}
      fileName="cach-tinh"
    >
      <dl className={styles.arithmetic}>
        {words.arithmetic.map(({ id, what, formula, how, measure, source }) => (
          <div key={id} ref={id === method ? chosen : undefined} data-chosen={id === method}>
            <dt>{what}</dt>
            <dd className="number">{formula}</dd>
            <dd>
              {how}
              <small>
                {columns.measure}: {measure}
                {source === null ? null : ` · ${column.source}: ${source}`}
              </small>
            </dd>
          </div>
        ))}
      </dl>
    </Figure>
  )
}
