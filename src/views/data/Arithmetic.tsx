import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { Figure } from '../../ui/Figure.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Data.module.css'

const route = getRouteApi('/data')

/** The arithmetic behind every figure, in words; the entry that a link asks for is brought into sight. */
export function Arithmetic() {
  const { definitions: words, package: own, columns } = useWords().data
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
  const labels = [words.what, words.formula, words.how, columns.measure, columns.source]
  const table = {
    columns: labels.map((label) => ({ key: label, label, kind: 'text' as const })),
    rows: words.arithmetic.map(({ what, formula, how, measure, source }) => [
      what,
      formula,
      how,
      measure,
      source,
    ]),
  }
  return (
    <Figure
      headline={words.arithmeticHeadline}
      subtitle={words.arithmeticSubtitle}
      note={{ source: [own] }}
      tabular
      table={table}
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
                {source === null ? null : ` · ${columns.source}: ${source}`}
              </small>
            </dd>
          </div>
        ))}
      </dl>
    </Figure>
  )
}
