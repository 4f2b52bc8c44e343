import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Data.module.css'
import { isWeb, sourceParts } from './sourceParts.ts'

interface AddressProps {
  /** A title, or a source as it was noted, with addresses in it. */
  text: string
  /** Where the title leads; absent where the addresses stand in the text. */
  url?: string | null
  complete?: boolean | null
}

/** A source; a link only where its address is whole. */
export function Address({ text, url = null, complete = true }: AddressProps) {
  const words = useWords().data.sources
  if (url === null) {
    return (
      <span className={styles.address}>
        {sourceParts(text).map((part) =>
          part.url === null ? (
            part.text
          ) : (
            <a key={part.url} href={part.url} title={part.url} target="_blank" rel="noreferrer">
              {part.text}
            </a>
          ),
        )}
      </span>
    )
  }
  return (
    <span className={styles.address}>
      {complete !== false && isWeb(url) ? (
        <a href={url} title={url} target="_blank" rel="noreferrer">
          {text}
        </a>
      ) : (
        <>
          {text}{' '}
          <small>
            {url} ({words.incomplete})
          </small>
        </>
      )}
    </span>
  )
}
