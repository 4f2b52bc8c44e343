import type { Breakdown } from '../../answers/breakdown/breakdown.ts'
import { shownDecimals } from '../../domain/score/shownDecimals.ts'
import { breakReasons } from '../../i18n/breakReason.ts'
import type { Shown } from '../../parts/figure/figureNote.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Components.module.css'
import { isRoundedApart } from './isRoundedApart.ts'
import { scaleOf, writtenScore } from './writtenScore.ts'

/** Under the tree: what recomputing gives, what the year before allows, what is not known. */
export function Residual({ data, sources }: Shown) {
  const words = useWords()
  const said = words.components
  const { published, recomputed, difference } = data.residual
  const decimals = shownDecimals(data.index)
  const [root] = data.rows
  const scale = root && scaleOf(data.index, root)
  const number = (value: number | null) =>
    scale ? writtenScore(value, scale, words) : words.format.number(value, decimals)
  const parts = data.rows.filter((row) => row.parent !== null)
  const source = sources?.find(({ url }) => url !== null)
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
        .
        {source?.url ? (
          <>
            {' '}
            <a href={source.url} target="_blank" rel="noreferrer" title={source.title}>
              {said.openSource}
            </a>
          </>
        ) : null}
      </p>
      {isRoundedApart(data.rows, decimals) ? (
        <p>{said.rounded(words.format.number(10 ** -decimals, decimals))}</p>
      ) : null}
      {scale?.scale === 'percent' && parts.some(({ max }) => max !== null && max !== 100) ? (
        <p>{said.inPercent(data.index.index)}</p>
      ) : null}
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
