import { Link } from '@tanstack/react-router'
import type { Ranking } from '../../answers/ranking.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Ranking.module.css'
import { whatOf } from './rankingHeadline.ts'

/** From a rank to what it is made of. */
export function RankLinks({ data, place, name }: { data: Ranking; place: string; name: string }) {
  const words = useWords()
  const { index } = data.index
  return (
    <p className={styles.links}>
      <Link
        to="/components"
        search={{
          index,
          year: data.year,
          place,
          component: data.component === index ? undefined : data.component,
        }}
      >
        {words.ranking.links.components(whatOf(data, words), data.year, name)} →
      </Link>
    </p>
  )
}
