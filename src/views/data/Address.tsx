import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Data.module.css'

interface AddressProps {
  text: string
  url: string | null
  complete?: boolean | null
}

/** A source by its title; a link only where its address is whole. */
export function Address({ text, url, complete = true }: AddressProps) {
  const words = useWords().data.sources
  const whole = url !== null && complete !== false && /^https?:\/\/\S+$/.test(url)
  return (
    <span className={styles.address}>
      {whole ? (
        <a href={url} target="_blank" rel="noreferrer">
          {text}
        </a>
      ) : (
        text
      )}
      {whole || url === null || url === text ? null : (
        <small>
          {' '}
          {url} ({words.incomplete})
        </small>
      )}
    </span>
  )
}
