import { Link } from '@tanstack/react-router'
import { useDataPart, useOpenData } from '../ui/DatabaseContext.tsx'
import { timeOfDay } from '../ui/timeOfDay.ts'
import { useWords } from '../ui/WordsContext.tsx'
import styles from './NoticeLine.module.css'

/**
 * Says on every screen that the reader looks at an own file, and leads back; or how far its reading is; or that a file
 * kept on this computer could not be read.
 */
export function OwnCasesLine() {
  const { frame: words, format } = useWords()
  const data = useOpenData()
  const files = useDataPart(({ own }) => own?.files.join(', ') ?? null)
  const readAt = useDataPart(({ own }) => own?.readAt ?? 0)
  const taking = useDataPart(({ taking }) => taking?.files.join(', ') ?? null)
  const share = useDataPart(({ taking }) => Math.round((taking?.share ?? 0) * 20) / 20)
  const unread = useDataPart(({ refused, layers, casesOf }) =>
    refused === null || casesOf !== null
      ? null
      : (layers.findLast(({ on, cases }) => on && cases)?.file ?? null),
  )
  if (files === null && taking === null && unread === null) return null
  return (
    <aside className={styles.line} aria-label={words.ownData}>
      <span>
        {taking !== null
          ? words.takingFiles(taking, format.percent(share, 0))
          : files !== null
            ? words.ownFiles(files, timeOfDay(readAt))
            : words.ownUnread(unread ?? '')}
      </span>
      <Link to="/data" search={{ tab: 'upload' }}>
        {words.ownReport}
      </Link>
      {files === null && unread === null ? null : (
        <button type="button" onClick={() => data.leaveCases()}>
          {words.leaveOwn}
        </button>
      )}
    </aside>
  )
}
