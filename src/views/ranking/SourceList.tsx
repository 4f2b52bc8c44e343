import { upperFirst } from '../../i18n/upperFirst.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Ranking.module.css'
import type { RankingFrame } from './rankingFrame.ts'
import type { RankingAnswer } from './rankingScreen.ts'
import { sourcesOf } from './sourcesOf.ts'

/** Every source of the shown figures, with its address. */
export function SourceList({
  ranking,
  sources,
}: {
  ranking: RankingAnswer
  sources: RankingFrame['sources']
}) {
  const { figure, ofData, ranking: words } = useWords()
  const { note } = words
  const read = sourcesOf(ranking, sources)
  const { index } = ranking.data
  return (
    <details className={`quiet-note ${styles.sources}`}>
      <summary>{read === null ? upperFirst(figure.sourcesNotLoaded) : note.sources(read.length)}</summary>
      <ul>
        {isAddress(index.url) ? (
          <li>
            <a href={index.url} rel="noreferrer" target="_blank">
              {index.publisher === null ? index.index : ofData(index.publisher)}: {note.official}
            </a>
          </li>
        ) : null}
        {read?.map(({ source, title, url, url_complete }) => (
          <li key={source}>
            {isAddress(url) ? (
              <a href={url} rel="noreferrer" target="_blank">
                {title}
              </a>
            ) : (
              title
            )}
            {url_complete === false ? <small> ({note.noLink})</small> : null}
          </li>
        ))}
      </ul>
    </details>
  )
}

function isAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\/\S+$/.test(url)
}
