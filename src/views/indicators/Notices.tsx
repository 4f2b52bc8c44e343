import type { ReactNode } from 'react'
import type { LinkedUnit } from '../../answers/lists/unitTree.ts'
import { unitPlace } from '../../answers/lists/unitTree.ts'
import { isComplete } from '../../domain/indicator/period.ts'
import { DistrictHeatLink } from '../../parts/links/DistrictHeatLink.tsx'
import { LinkedUnits } from '../../parts/links/LinkedUnits.tsx'
import { periodInstead } from '../../parts/names/periodInstead.ts'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { TextButton } from '../../ui/TextButton.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Indicators.module.css'
import type { Go, Looked } from './Looked.ts'

/** What must be known to read the screen: calendar, unfinished period, units that began or ended. */
export function Notices({ looked, go }: { looked: Looked; go: Go }) {
  const words = useWords()
  const said = words.indicators.notices
  const { unit, period, insteadOf, asOf, toDate } = looked
  const place = useAnswer(unitPlace, { unit: unit.unit })
  const name = words.format.name(unit)
  const here = place.data?.unit.unit === unit.unit ? place.data : null
  const notices: { key: string; content: ReactNode }[] = []

  if (insteadOf) {
    const isOfUnit = unit.valid_from !== null || unit.valid_to !== null
    notices.push({
      key: 'moved',
      content: periodInstead({ requested: insteadOf, shown: period.period, asOf, isOfUnit }, words),
    })
  }
  if (unit.valid_to !== null && unit.valid_to < asOf) {
    notices.push({
      key: 'ended',
      content: (
        <>
          {said.ended(name, unit.valid_to)}{' '}
          <Linked label={said.successors} linked={here?.successors ?? []} go={go} />
          {unit.kind === 'district' ? <DistrictHeatLink district={unit} /> : null}
        </>
      ),
    })
  }
  if (unit.valid_from !== null && here && here.predecessors.length > 0) {
    notices.push({
      key: 'began',
      content: <Linked label={said.began(name, unit.valid_from)} linked={here.predecessors} former go={go} />,
    })
  }
  if (!isComplete(period, asOf)) {
    notices.push({ key: 'unfinished', content: said.unfinished(asOf, period.end) })
  }
  if (period.calendar === 'report') {
    const isWeek = period.grain === 'week'
    notices.push({
      key: 'calendar',
      content: (
        <>
          {isWeek
            ? said.calendarWeek
            : said.calendar(words.format.period(period.period), period.start, period.end)}{' '}
          <StatusMark status="assumed" />
        </>
      ),
    })
  }
  if (toDate) notices.push({ key: 'toDate', content: words.indicators.bar.spanWhy })

  if (notices.length === 0) return null
  return (
    <ul className={`quiet-line ${styles.notices}`}>
      {notices.map(({ key, content }) => (
        <li key={key}>{content}</li>
      ))}
    </ul>
  )
}

interface LinkedProps {
  label: string
  linked: readonly LinkedUnit[]
  /** They are no more, and meant themselves. */
  former?: boolean
  go: Go
}

function Linked({ label, linked, former = false, go }: LinkedProps) {
  const words = useWords()
  if (linked.length === 0) return null
  return (
    <>
      {label}{' '}
      <LinkedUnits
        linked={linked}
        show={(unit) => (
          <TextButton
            onClick={() => go({ unit: unit.unit, former: former ? unit.unit : undefined, kind: undefined })}
          >
            {words.format.name(unit)}
          </TextButton>
        )}
      />
    </>
  )
}
