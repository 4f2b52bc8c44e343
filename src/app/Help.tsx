import { Link } from '@tanstack/react-router'
import { useEffect, useId, useRef } from 'react'
import { useWords } from '../ui/WordsContext.tsx'
import styles from './Help.module.css'

/** What keys do, and where words and methods are explained. */
export function Help({ onClose }: { onClose: () => void }) {
  const words = useWords()
  const said = words.help
  const title = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} className={`no-print ${styles.help}`} aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>{said.title}</h2>
      {said.groups.map(({ where, keys }) => (
        <section key={where}>
          <h3>{where}</h3>
          <dl>
            {keys.map(({ key, does }) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <h3>{said.more}</h3>
      <ul>
        {(['glossary', 'arithmetic'] as const).map((part) => (
          <li key={part}>
            <Link to="/data" search={{ tab: 'definitions', part }} onClick={onClose}>
              {words.data.definitions.parts[part]}
            </Link>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => dialog.current?.close()}>
        {words.figure.close}
      </button>
    </dialog>
  )
}
