import { UnitLink } from '../../../parts/links/UnitLink.tsx'
import { SimulatedMark } from '../../../ui/SimulatedMark.tsx'
import { useWords } from '../../../ui/WordsContext.tsx'
import type { Go } from '../Looked.ts'
import type { HeatUnitRow } from './arrange.ts'
import styles from './HeatGrid.module.css'

export interface HeatNameProps {
  row: HeatUnitRow
  isSum: boolean
  simulated: boolean
  go: Go
  /** What its name does; it leads to the unit's page if absent. */
  onOpen?: () => void
}

/** The name of a row: a unit, or a former district as the sum of its communes, which a click shows alone. */
export function HeatName({ row, isSum, simulated, go, onOpen }: HeatNameProps) {
  const words = useWords()
  const { districts } = words.heat
  const { unit, former } = row
  const name = words.format.name(unit)
  if (isSum) {
    return (
      <button
        type="button"
        className={styles.name}
        title={districts.only(districts.former(name))}
        onClick={() => go({ district: unit.unit })}
      >
        {districts.former(name)}
        <Mark of={name} shown={simulated} />
      </button>
    )
  }
  return (
    <>
      {onOpen ? (
        <button type="button" className={styles.name} title={name} onClick={onOpen}>
          {name}
          <Mark of={name} shown={simulated} />
        </button>
      ) : (
        <UnitLink unit={unit} simulated={simulated} className={styles.name} />
      )}
      {former && former.others.length > 0 ? (
        <abbr
          className={styles.others}
          title={districts.others(words.format.list(former.others.map((one) => words.format.name(one))))}
        >
          {districts.more(former.others.length)}
        </abbr>
      ) : null}
    </>
  )
}

/** Behind the last word of a name, on its line. */
function Mark({ of, shown }: { of: string; shown: boolean }) {
  return shown ? (
    <>
      {'\u00a0'}
      <SimulatedMark small of={of} />
    </>
  ) : null
}
