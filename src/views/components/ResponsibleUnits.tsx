import type { Breakdown } from '../../answers/breakdown/breakdown.ts'
import type { BreakdownRow } from '../../answers/breakdown/breakdownRows.ts'
import type { Responsible } from '../../answers/lists/responsible.ts'
import { UnitLink } from '../../parts/links/UnitLink.tsx'
import { componentName } from '../../parts/names/componentName.ts'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { type Assigned, type Behind, nearestAssigned } from './behindToday.ts'
import styles from './Components.module.css'
import { upwardFrom } from './orderedRows.ts'
import { viaOf } from './viaOf.ts'

export interface ResponsibleUnitsProps {
  data: Breakdown
  chosen: BreakdownRow
  behind: Behind
}

/** Lead and co-operating units, what a document says apart from what nobody has verified. */
export function ResponsibleUnits({ data, chosen, behind }: ResponsibleUnitsProps) {
  const said = useWords().components.detail
  const { today } = behind
  const inYear = nearestAssigned(
    upwardFrom(data.rows, chosen.component),
    (code) => data.rows.find(({ component }) => component === code)?.responsible ?? [],
  )
  const same = sameUnits(inYear, today)
  return (
    <div className={styles.units}>
      <h3>{said.units}</h3>
      {inYear === null && today === null ? (
        <p className={`quiet-note ${styles.quiet}`}>
          {data.hasAssignments ? said.noUnits : said.unitsNotLoaded}
        </p>
      ) : null}
      {inYear && !same ? (
        <Group title={said.inYear(data.year)} assigned={inYear} {...{ data, chosen }} />
      ) : null}
      {inYear === null && today ? (
        <p className={`quiet-note ${styles.quiet}`}>{said.nobodyIn(data.year)}</p>
      ) : null}
      {today ? <Group title={said.today} assigned={today} {...{ data, chosen }} /> : null}
    </div>
  )
}

function Group({
  title,
  assigned,
  data,
  chosen,
}: Omit<ResponsibleUnitsProps, 'behind'> & { title: string; assigned: Assigned }) {
  const words = useWords()
  const said = words.components.detail
  const named = data.rows.find((row) => row.component === assigned.component)
  const via = viaOf(data, chosen)
  const relied = assigned.units.filter(isRelied)
  const unverified = assigned.units.filter((unit) => !isRelied(unit))
  return (
    <>
      <h4>
        {title}
        {named && named.component !== chosen.component
          ? ` · ${said.byParent(componentName(named, data.rows, words))}`
          : null}
      </h4>
      {relied.length > 0 ? <UnitList units={relied} via={via} /> : null}
      {unverified.length > 0 ? (
        <div className={styles.unverified}>
          <p>{said.unofficial}</p>
          <UnitList units={unverified} via={via} />
        </div>
      ) : null}
    </>
  )
}

function UnitList({ units, via }: { units: readonly Responsible[]; via: string }) {
  const words = useWords()
  const said = words.components.detail
  return (
    <ul>
      {units.map((unit) => (
        <li key={`${unit.unit} ${unit.role}`} title={unit.source ?? undefined}>
          <UnitLink unit={unit} via={via} />
          <span className={`quiet-note ${styles.role}`}>
            {unit.role === 'lead' ? said.lead : said.co}
            {unit.share === null ? null : ` · ${said.share(words.format.percent(unit.share, 0))}`}
          </span>
          <StatusMark status={unit.status} />
        </li>
      ))}
    </ul>
  )
}

/** Read in a document, or following from one. */
function isRelied({ status }: Responsible): boolean {
  return status === 'verified' || status === 'derived'
}

function sameUnits(a: Assigned | null, b: Assigned | null): boolean {
  const key = (one: Assigned | null) =>
    one?.units
      .map(({ unit, role, status }) => `${unit} ${role} ${status}`)
      .sort()
      .join()
  return key(a) === key(b)
}
