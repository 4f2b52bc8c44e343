import { Link } from '@tanstack/react-router'
import { componentYears } from '../../answers/lists/componentYears.ts'
import type { Ranking } from '../../answers/ranking/ranking.ts'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { linkedYear } from './linkedYear.ts'
import styles from './Ranking.module.css'
import { whatOf } from './rankingHeadline.ts'

/** From a rank to what it is made of: in this year, else in the latest of which that is published. */
export function RankLinks({ data, place, name }: { data: Ranking; place: string; name: string }) {
  const words = useWords()
  const said = words.ranking.links
  const { index } = data.index
  const component = data.component === index ? undefined : data.component
  const { data: years, stale } = useAnswer(componentYears, { index, place })
  const what = whatOf(data, words)
  if (years === undefined || stale) return <p className={styles.links}>&nbsp;</p>
  const year = linkedYear(years, { year: data.year, component })
  return (
    <p className={styles.links}>
      {year === null ? (
        said.never(what, name)
      ) : (
        <Link to="/components" search={{ index, year, place, component }}>
          {year === data.year
            ? said.components(what, year, name)
            : said.otherYear(what, year, { place: name, asked: data.year })}{' '}
          →
        </Link>
      )}
    </p>
  )
}
