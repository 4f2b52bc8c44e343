import { useDataState, useOpenData } from '../ui/DatabaseContext.tsx'
import { FaultText } from '../ui/ErrorText.tsx'
import { loadedPart } from '../ui/loadedPart.ts'
import { useWords } from '../ui/WordsContext.tsx'
import styles from './DataDate.module.css'

/** The data's date with a dot that tells how loading goes; opens the list of tables in bytes. */
export function DataDate() {
  const { frame, format } = useWords()
  const data = useOpenData()
  const { asOf, tables, fault, checking } = useDataState()
  const failed = tables.filter(({ state }) => state === 'failed')
  const busy = tables.filter(({ state }) => state === 'loading')
  const begun = tables.filter(({ state }) => state !== 'waiting')
  const share =
    begun.reduce((sum, t) => sum + t.loaded, 0) / begun.reduce((sum, t) => sum + (t.total ?? t.loaded), 0)
  const loaded = tables.map(loadedPart).filter((part) => part !== 'none')
  const state =
    fault !== null || failed.length > 0
      ? 'failed'
      : busy.length > 0 || loaded.length === 0
        ? 'loading'
        : 'loaded'
  const said =
    state === 'failed'
      ? frame.someFailed(Math.max(1, failed.length))
      : state === 'loading'
        ? frame.loading(Number.isFinite(share) ? format.percent(share, 0) : '')
        : frame.allLoaded(
            loaded.filter((part) => part === 'all').length,
            loaded.filter((part) => part === 'some').length,
          )

  return (
    <div className={styles.date}>
      <button type="button" popoverTarget="load-progress" data-state={state} title={said}>
        <span className={styles.long}>
          {asOf === null ? frame.loading('') : frame.dataTo(format.date(asOf))}
          {checking ? <span className={styles.checking}> · {frame.checking}</span> : null}
        </span>
        {asOf === null ? null : <span className={styles.short}>{format.date(asOf)}</span>}
        <i aria-hidden="true" />
        <span className="visually-hidden">{said}</span>
      </button>
      <section id="load-progress" popover="auto" className={styles.list} aria-label={frame.loadReport}>
        <h2>{said}</h2>
        {fault === null ? null : (
          <p className={styles.reason}>
            <FaultText fault={fault} /> <Retry onRetry={() => data.retry()} />
          </p>
        )}
        <ul>
          {tables.map((one) => {
            const { table, loaded, total, fault } = one
            const part = loadedPart(one)
            const state = one.state === 'loaded' && part === 'none' ? 'waiting' : one.state
            return (
              <li key={table} data-state={state}>
                <span>{table}</span>
                <progress
                  aria-label={table}
                  value={state === 'loaded' ? 1 : loaded}
                  max={state === 'loaded' ? 1 : (total ?? loaded) || 1}
                />
                <span className="number">
                  {state === 'loading' && total !== null ? frame.bytesOf(loaded, total) : null}
                  {part === 'some' ? frame.partLoaded : null}
                  {part === 'all' ? format.bytes(total ?? loaded) : null}
                  {state === 'waiting' ? frame.waiting : null}
                  {state === 'failed' ? frame.failed : null}
                </span>
                {fault ? (
                  <p className={styles.reason}>
                    <FaultText fault={fault} /> <Retry onRetry={() => data.retry(table)} />
                  </p>
                ) : null}
              </li>
            )
          })}
        </ul>
      </section>
    </div>
  )
}

function Retry({ onRetry }: { onRetry: () => void }) {
  const words = useWords().frame
  return (
    <button type="button" onClick={onRetry}>
      {words.retry}
    </button>
  )
}
