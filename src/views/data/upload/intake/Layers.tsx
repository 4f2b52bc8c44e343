import { Link } from '@tanstack/react-router'
import { Fragment, useState } from 'react'
import { tables } from '../../../../engine/contract.ts'
import type { Layer } from '../../../../engine/layers/Layer.ts'
import { describeFault } from '../../../../i18n/describeFault.ts'
import { useDataState, useOpenData } from '../../../../ui/DatabaseContext.tsx'
import { saveFile } from '../../../../ui/saveFile.ts'
import { TextButton } from '../../../../ui/TextButton.tsx'
import { localDay, timeOfDay } from '../../../../ui/timeOfDay.ts'
import { useWords } from '../../../../ui/WordsContext.tsx'
import styles from '../Upload.module.css'
import { Grid } from './Grid.tsx'
import own from './Intake.module.css'
import type { DraftFile } from './intakeDraft.ts'
import { MovedMeasures } from './MovedMeasures.tsx'
import { MovedValues } from './MovedValues.tsx'
import { RollCalls } from './RollCalls.tsx'
import { useIntakeWords } from './useIntakeWords.ts'

const noFiles: readonly DraftFile[] = []

/** What the reader took over: on, off, what it changed, and away with it. */
export function Layers() {
  const words = useWords()
  const { page } = useIntakeWords()
  const said = page.layers
  const data = useOpenData()
  const { layers, layering } = useDataState()
  const [opened, setOpened] = useState<string | null>(null)
  const [isSure, setSure] = useState(false)
  const { busy, refused, unkept } = layering
  const change = (next: (now: readonly Layer[]) => readonly Layer[]) => void data.changeLayers(next)
  if (layers.length === 0 && refused === null && unkept === null) return null
  return (
    <section className={own.layers} aria-labelledby="intake-layers" aria-busy={busy}>
      {refused === null ? null : (
        <p className={styles.refused} role="alert">
          <strong>{said.refused}</strong> {describeFault(refused, words)}
        </p>
      )}
      {unkept === null ? null : (
        <p className={styles.refused} role="alert">
          {said[unkept]}
        </p>
      )}
      {layers.length === 0 ? null : (
        <>
          <h2 id="intake-layers">{said.title}</h2>
          <p className="quiet-line">{said.why}</p>
          <Grid caption={said.title} heads={said.columns}>
            {layers.toReversed().map((layer) => (
              <Fragment key={layer.id}>
                <tr data-state={layer.on ? 'in' : 'left'}>
                  <th scope="row">
                    <label className={own.name}>
                      <input
                        type="checkbox"
                        checked={layer.on}
                        disabled={busy}
                        aria-label={said.on(nameOf(layer))}
                        onChange={({ target: { checked } }) =>
                          change((now) =>
                            now.map((one) => (one.id === layer.id ? { ...one, on: checked } : one)),
                          )
                        }
                      />
                      {nameOf(layer)}
                    </label>
                  </th>
                  <td>
                    {layer.form
                      ? `${layer.form.form} · ${layer.form.unit} · ${layer.form.period.period}`
                      : layer.index === null
                        ? layer.table
                        : `${layer.index} ${layer.years.join(', ')}`}{' '}
                    {layer.form !== null && layer.on ? (
                      <Link
                        to="/unit"
                        search={{
                          unit: layer.form.unit,
                          grain: 'month',
                          period: layer.form.period.period,
                        }}
                      >
                        {said.seeUnit}
                      </Link>
                    ) : null}
                    {layer.table === 'unit_scores' && layer.on ? (
                      <Link to="/data" search={{ tab: 'sources' }}>
                        {said.see}
                      </Link>
                    ) : null}
                    {layer.table === 'scores' && layer.index !== null && layer.on ? (
                      <Link to="/ranking" search={{ index: layer.index, year: layer.years.at(-1) }}>
                        {said.see}
                      </Link>
                    ) : null}
                  </td>
                  <td title={`${said.hash}: ${layer.hash}`}>
                    {words.format.date(localDay(layer.takenAt))} {timeOfDay(layer.takenAt)}
                    {layer.kept ? null : <small> {said.unkept}</small>}
                  </td>
                  <td className="number">{words.format.number(layer.rows)}</td>
                  <td>
                    {layer.rows > layer.replaced
                      ? said.added(words.format.number(layer.rows - layer.replaced))
                      : null}
                    {movedOf(layer) > 0 ? (
                      <>
                        {layer.rows > layer.replaced ? ' · ' : null}
                        <TextButton
                          aria-expanded={opened === layer.id}
                          onClick={() => setOpened(opened === layer.id ? null : layer.id)}
                        >
                          {said.moved(words.format.number(movedOf(layer)))}
                        </TextButton>
                      </>
                    ) : null}
                  </td>
                  <td>
                    <TextButton aria-label={said.downloadWhat(nameOf(layer))} onClick={() => download(layer)}>
                      {said.download}
                    </TextButton>{' '}
                    <TextButton
                      aria-label={said.removeWhat(nameOf(layer))}
                      disabled={busy}
                      onClick={() => change((now) => now.filter(({ id }) => id !== layer.id))}
                    >
                      {said.remove}
                    </TextButton>
                  </td>
                </tr>
                {opened === layer.id ? (
                  <tr>
                    <td colSpan={said.columns.length}>
                      <MovedValues moved={layer.moved} />
                      {layer.measured ? <MovedMeasures measured={layer.measured} /> : null}
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            ))}
          </Grid>
          {layers.some(({ on, form }) => on && form !== null) ? (
            <RollCalls files={noFiles} layers={layers} />
          ) : null}
          <p>
            <TextButton
              quiet
              disabled={busy}
              onBlur={() => setSure(false)}
              onClick={() => (isSure ? change(() => []) : setSure(true))}
            >
              {isSure ? said.eraseSure : said.eraseAll}
            </TextButton>
          </p>
        </>
      )}
    </section>
  )
}

function movedOf({ moved, measured }: Layer): number {
  return moved.length + (measured?.count ?? 0)
}

function nameOf({ file, sheet }: Layer): string {
  return sheet === '' ? file : `${file} › ${sheet}`
}

/** Each of its tables, in the columns of the contract. */
function download({ contents }: Layer): void {
  for (const table of tables) {
    const content = contents[table]
    if (content !== undefined) saveFile(content, `${table}.csv`)
  }
}
