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
        <a href={url} title={url} target="_blank" rel="noreferrer">
          {text === url ? hostOf(url) : text}
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

/** A bare address is shown by its site; the link and exports carry it whole. */
function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '')
}
