import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type LinkedUnit, unitPlace } from '../../answers/lists/unitTree.ts'
import { DistrictHeatLink } from '../../parts/links/DistrictHeatLink.tsx'
import { LinkedUnits } from '../../parts/links/LinkedUnits.tsx'
import { UnitLink } from '../../parts/links/UnitLink.tsx'
import { periodInstead } from '../../parts/names/periodInstead.ts'
import { belowTrail } from '../../parts/trail/belowTrail.ts'
import { useTrail } from '../../parts/trail/useTrail.tsx'
import { useVia } from '../../parts/trail/useVia.ts'
import { Breadcrumb } from '../../ui/Breadcrumb.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import type { LookedUnit } from './LookedUnit.ts'
import styles from './Unit.module.css'

/** The way from the city down to the unit, what it came from and what became of it. */
export function UnitHead({ looked }: { looked: LookedUnit }) {
  const words = useWords()
  const { unit, path, former, insteadOf, period, asOf } = looked
  const place = useAnswer(unitPlace, { unit: unit.unit })
  const here = place.data?.unit.unit === unit.unit ? place.data : null
  const name = words.format.name(unit)
  const via = useVia()
  const way = useTrail(via)
  return (
    <div className={styles.head}>
      <div className={styles.here}>
        <Breadcrumb
          steps={[
            ...way,
            ...belowTrail(path, way).map((one) => ({
              key: one.unit,
              content: one === unit ? name : <UnitLink unit={one} />,
            })),
          ]}
        />
        {looked.hasCases && !former ? (
          <Link to="/bottlenecks" search={{ unit: unit.unit, via }} className="no-print">
            {words.unit.stuck.short}
          </Link>
        ) : null}
      </div>
      <div className={styles.printedTitle}>{name}</div>
      {insteadOf === null ? null : (
        <p className={`quiet-line ${styles.linked}`}>
          {periodInstead(
            {
              requested: insteadOf,
              shown: period.period,
              asOf,
              isOfUnit: unit.valid_from !== null || unit.valid_to !== null,
            },
            words,
          )}
        </p>
      )}
      {former && unit.valid_to !== null ? (
        <Linked linked={here?.successors ?? []}>{words.unit.ended(name, unit.valid_to)}</Linked>
      ) : null}
      {former && unit.kind === 'district' ? (
        <p className={`quiet-line ${styles.linked}`}>
          <DistrictHeatLink district={unit} />
        </p>
      ) : null}
      {!former && unit.valid_from !== null && here && here.predecessors.length > 0 ? (
        <Linked linked={here.predecessors} former>
          {words.unit.began(unit.valid_from)}
        </Linked>
      ) : null}
    </div>
  )
}

interface LinkedProps {
  linked: readonly LinkedUnit[]
  /** They are no more. */
  former?: boolean
  children: ReactNode
}

function Linked({ linked, former = false, children }: LinkedProps) {
  return (
    <p className={`quiet-line ${styles.linked}`}>
      {children} <LinkedUnits linked={linked} show={(unit) => <UnitLink unit={unit} former={former} />} />
    </p>
  )
}
