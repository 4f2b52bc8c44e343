import { useEffect } from 'react'
import { holdsCases } from '../../../engine/ownCases/holdsCases.ts'
import { saysMadeUp } from '../../../engine/ownCases/saysMadeUp.ts'
import { useFileChoice } from '../../../state/fileChoice.ts'
import { giveFiles, takeGivenFiles, useGivenFiles } from '../../../state/givenFiles.ts'
import { useDataPart, useOpenData } from '../../../ui/DatabaseContext.tsx'
import { CaseColumns } from './CaseColumns.tsx'
import { ChooseFiles } from './ChooseFiles.tsx'
import { Intake } from './intake/Intake.tsx'
import { addFiles, expectFiles, takeAgain, useIntakeDraft } from './intake/intakeDraft.ts'
import { Layers } from './intake/Layers.tsx'
import { useAgainst } from './intake/useAgainst.ts'
import { useIntakeWords } from './intake/useIntakeWords.ts'
import { OwnReport } from './OwnReport.tsx'
import { OwnWeeks } from './OwnWeeks.tsx'
import { RefusedFiles } from './RefusedFiles.tsx'
import { TakingProgress } from './TakingProgress.tsx'
import { Templates } from './Templates.tsx'
import styles from './Upload.module.css'
import { WeeksAhead } from './WeeksAhead.tsx'

/** A reader's own files: tables are checked and laid over the page's, cases are counted at once. */
export function Upload() {
  const { page } = useIntakeWords()
  const data = useOpenData()
  const against = useAgainst()
  const isTaking = useDataPart(({ taking }) => taking !== null)
  const isOwn = useDataPart(({ own }) => own !== null)
  const isDrafted = useIntakeDraft(({ files }) => files.length > 0)
  const isReady = useDataPart(({ tables }) =>
    tables.some(({ table, state }) => table === 'scores' && state === 'loaded'),
  )
  const given = useGivenFiles(({ files }) => files)

  useEffect(() => {
    if (given.length === 0) return
    const take = async () => {
      const files = takeGivenFiles()
      const areCases = await Promise.all(files.map((file) => holdsCases(file).catch(() => false)))
      const cases = files.filter((_, i) => areCases[i])
      const others = files.filter((_, i) => !areCases[i])
      const { simulated, isKept } = useFileChoice.getState()
      if (cases.length > 0) data.takeCases({ files: cases, choice: { simulated, asOf: null }, kept: isKept })
      if (simulated || others.some(saysMadeUp)) useIntakeDraft.setState({ isTest: true })
      if (others.length > 0) await addFiles(others, against)
    }
    void take()
  }, [given, data, against])

  useEffect(() => {
    if (!isReady) return
    expectFiles(against)
    void takeAgain(against)
  }, [isReady, against])

  useEffect(() => {
    if (!isTaking && !isOwn && !isDrafted) data.expectCases()
  }, [data, isTaking, isOwn, isDrafted])

  return (
    <>
      <section className={styles.choose} aria-labelledby="upload-title">
        <h2 id="upload-title">{page.title}</h2>
        {isDrafted ? null : <p>{page.lead}</p>}
        <p className="quiet-line">{page.privacy}</p>
        <ChooseFiles onFiles={giveFiles} />
      </section>
      {isDrafted ? <Intake /> : null}
      <Layers />
      <RefusedFiles />
      <TakingProgress />
      {isTaking ? <WeeksAhead /> : null}
      {isOwn && !isTaking ? <OwnReport /> : null}
      {isOwn && !isTaking ? <OwnWeeks /> : null}
      {isDrafted ? null : <Templates />}
      {isDrafted ? null : <CaseColumns />}
    </>
  )
}
