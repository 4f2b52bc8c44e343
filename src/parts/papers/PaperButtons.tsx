import { useEffect, useRef, useState } from 'react'
import type { Unit } from '../../answers/lists/unitTree.ts'
import type { ComparedPeriods } from '../../domain/indicator/comparedPeriods.ts'
import { useDatabase, useDataPart } from '../../ui/DatabaseContext.tsx'
import { reasonOf } from '../../ui/ErrorText.tsx'
import { loadablePart } from '../../ui/loadablePart.ts'
import { saveFile } from '../../ui/saveFile.ts'
import { TextButton } from '../../ui/TextButton.tsx'
import { useOwnSources } from '../../ui/useOwnSources.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import type { MakingAsked } from './makePapers.ts'
import styles from './Papers.module.css'

const making = loadablePart(() => import('./makePapers.ts'))

const offered = [
  { word: 'report', kind: 'report', format: 'docx' },
  { word: 'bulletin', kind: 'bulletin', format: 'html' },
  { word: 'picture', kind: 'bulletin', format: 'png' },
  { word: 'confirm', kind: 'confirm', format: 'docx' },
] as const

interface PaperButtonsProps {
  unit: Unit
  periods: ComparedPeriods
  asOf: string
}

/** A button for each paper; while one is made, how far it is and a way to stop. */
export function PaperButtons({ unit, periods, asOf }: PaperButtonsProps) {
  const words = useWords()
  const said = words.papers
  const database = useDatabase()
  const simulated = useDataPart((state) => state.simulated).has('measurements')
  const own = useOwnSources()
  const sources = own ?? [words.indicators.source]
  const [all, setAll] = useState(false)
  const [draft, setDraft] = useState(true)
  const [template, setTemplate] = useState<File | null>(null)
  const [told, setTold] = useState('')
  const running = useRef<AbortController | null>(null)
  const [isRunning, setIsRunning] = useState(false)

  useEffect(() => () => running.current?.abort(), [])

  const make = async (paper: MakingAsked['paper']) => {
    const stop = new AbortController()
    running.current = stop
    setIsRunning(true)
    setTold(said.making)
    try {
      const { makePapers } = await making.load()
      const asked = {
        ...{ unit: unit.unit, all, paper, periods, asOf, simulated, sources, draft },
        template: template && { name: template.name, bytes: new Uint8Array(await template.arrayBuffer()) },
      }
      const made = await makePapers(database, asked, {
        signal: stop.signal,
        onProgress: (done, of) =>
          setTold(of === 1 ? said.making : `${said.making} ${said.progress(done, of)}`),
      })
      saveFile(made.content, made.name)
      setTold(said.done(made.name))
    } catch (error) {
      setTold(stop.signal.aborted ? said.stopped : said.failed(await reasonOf(error, words)))
    } finally {
      setIsRunning(false)
    }
  }

  return (
    <>
      <div className={styles.buttons}>
        {offered.map(({ word, kind, format }) => (
          <button key={word} type="button" disabled={isRunning} onClick={() => make({ kind, format })}>
            {said[word]}
          </button>
        ))}
      </div>
      <div className={styles.choices}>
        {unit.parent === null ? (
          <label title={said.allWhy}>
            <input type="checkbox" checked={all} onChange={() => setAll(!all)} /> {said.all}
          </label>
        ) : null}
        <label>
          <input type="checkbox" checked={draft} onChange={() => setDraft(!draft)} /> {said.draft}
        </label>
        <label>
          {said.template} (<a href="mau/bao-cao.docx">{said.example}</a>){' '}
          <input
            type="file"
            accept=".docx"
            onChange={({ target }) => setTemplate(target.files?.[0] ?? null)}
          />
        </label>
      </div>
      <p className="quiet-note">{said.blanks}</p>
      <p className={styles.told}>
        <output>{told}</output>{' '}
        {isRunning ? <TextButton onClick={() => running.current?.abort()}>{said.stop}</TextButton> : null}
      </p>
    </>
  )
}
