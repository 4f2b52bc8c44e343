import type { Breakdown } from '../../answers/breakdown.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { breakReasons } from './breakReason.ts'
import styles from './Components.module.css'
import { shownDecimals } from './headline.ts'

/** Under the tree: what recomputing gives, what the year before allows, what is not known. */
export function Residual({ data }: { data: Breakdown }) {
  const words = useWords()
  const said = words.components
  const { published, recomputed, difference } = data.residual
  const decimals = shownDecimals(data.index)
  const number = (value: number | null) => words.format.number(value, decimals)
  const parts = data.rows.filter((row) => row.parent !== null)
  const unknown = parts.filter((row) => row.score === null).length
  return (
    <div className={styles.under}>
      <p>
        {difference === null
          ? said.noResidual
          : said.residual(
              number(published),
              number(recomputed),
              words.format.signed(difference, Math.max(3, decimals)),
            )}
      </p>
      {unknown > 0 ? <p>{said.unknownCount(unknown, parts.length)}</p> : null}
      <p>{comparison(data, said, words)}</p>
      {data.rows.some((row) => row.score !== null && !row.complete) ? <p>{said.partial}</p> : null}
    </div>
  )
}

type Words = ReturnType<typeof useWords>

function comparison({ previousYear }: Breakdown, said: Words['components'], words: Words): string {
  if (previousYear === null) return said.noPrevious
  const { year, verdict, breaks } = previousYear
  if (verdict === 'comparable') return said.compared(year)
  const reasons = breakReasons(breaks, words)
  return verdict === 'refused' ? said.refused(year, reasons) : said.suspected(year, reasons)
}
