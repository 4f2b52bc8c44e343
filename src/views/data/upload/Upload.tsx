import { useEffect } from 'react'
import { useDataPart, useOpenData } from '../../../ui/DatabaseContext.tsx'
import { useWords } from '../../../ui/WordsContext.tsx'
import { CaseColumns } from './CaseColumns.tsx'
import { ChooseFiles } from './ChooseFiles.tsx'
import { OwnReport } from './OwnReport.tsx'
import { OwnWeeks } from './OwnWeeks.tsx'
import { RefusedFiles } from './RefusedFiles.tsx'
import { TakingProgress } from './TakingProgress.tsx'
import styles from './Upload.module.css'
import { WeeksAhead } from './WeeksAhead.tsx'

/** A reader's own file of cases: what it may hold, how its reading goes, and the first thing that it says. */
export function Upload() {
  const words = useWords().upload
  const data = useOpenData()
  const isTaking = useDataPart(({ taking }) => taking !== null)
  const isOwn = useDataPart(({ own }) => own !== null)

  useEffect(() => {
    if (!isTaking && !isOwn) data.expectCases()
  }, [data, isTaking, isOwn])

  return (
    <>
      <section className={styles.choose} aria-labelledby="upload-title">
        <h2 id="upload-title">{words.title}</h2>
        <p>{words.lead}</p>
        <p className="quiet-line">{words.privacy}</p>
        <ChooseFiles />
      </section>
      <RefusedFiles />
      <TakingProgress />
      {isTaking ? <WeeksAhead /> : null}
      {isOwn && !isTaking ? <OwnReport /> : null}
      {isOwn && !isTaking ? <OwnWeeks /> : null}
      <CaseColumns />
    </>
  )
}
