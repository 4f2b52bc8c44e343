import { Fragment, useState } from 'react'
import { describeFault } from '../../../../i18n/describeFault.ts'
import { useDataState, useOpenData } from '../../../../ui/DatabaseContext.tsx'
import { TextButton } from '../../../../ui/TextButton.tsx'
import { useWords } from '../../../../ui/WordsContext.tsx'
import styles from '../Upload.module.css'
import { Grid } from './Grid.tsx'
import own from './Intake.module.css'
import type { DraftFile } from './intakeDraft.ts'
import { LayerRow } from './LayerRow.tsx'
import { MovedMeasures } from './MovedMeasures.tsx'
import { MovedValues } from './MovedValues.tsx'
import { RollCalls } from './RollCalls.tsx'
import { useIntakeWords } from './useIntakeWords.ts'

const noFiles: readonly DraftFile[] = []

/** What the reader took over: on, off, what it changed, and away with it. */
export function Layers() {
  const words = useWords()
  const said = useIntakeWords().page.layers
  const data = useOpenData()
  const { layers, layering } = useDataState()
  const [opened, setOpened] = useState<string | null>(null)
  const [isSure, setSure] = useState(false)
  const { busy, refused, unkept } = layering
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
                <LayerRow
                  layer={layer}
                  isOpen={opened === layer.id}
                  onOpen={() => setOpened(opened === layer.id ? null : layer.id)}
                />
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
              onClick={() => (isSure ? void data.changeLayers(() => []) : setSure(true))}
            >
              {isSure ? said.eraseSure : said.eraseAll}
            </TextButton>
          </p>
        </>
      )}
    </section>
  )
}
