import { membersIn, unitGroups } from '../../answers/lists/unitGroups.ts'
import { isValidIn, type Unit } from '../../answers/lists/unitTree.ts'
import { groupBy } from '../../domain/groupBy.ts'
import { collate } from '../../i18n/collate.ts'
import { UnitLink } from '../../parts/links/UnitLink.tsx'
import { SimulatedMark } from '../../ui/SimulatedMark.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import type { LookedUnit } from './LookedUnit.ts'
import styles from './Unit.module.css'

/** More than so many of a kind are folded. */
const most = 40

/** Divisions and affiliates of the unit, or the units of the city by group or kind, each leading to its own page. */
export function BelowList({ looked }: { looked: LookedUnit }) {
  const words = useWords()
  const said = words.unit.below
  const { unit, units, to, simulated } = looked
  const below = units
    .filter((one) => one.parent === unit.unit && isValidIn(one, { start: to, end: to }))
    .sort((a, b) => collate(words.format.name(a), words.format.name(b)))
  const groups = useAnswer(unitGroups, {}).data ?? []
  const sectionOf = ({ unit: code, kind }: Unit) => {
    const group = groups.find((one) => membersIn(one, { start: to, end: to }).includes(code))
    return group ? words.format.name(group) : (words.indicators.unitKinds[kind] ?? kind)
  }
  const sections = [...groupBy(below, sectionOf)]
  return (
    <section className={styles.block} aria-labelledby="below">
      <h2 id="below">{below.length === 0 ? said.none : said.title(below.length)}</h2>
      {sections.map(([name, of]) => (
        <Section key={name} title={`${name} (${of.length})`} units={of} />
      ))}
      {simulated.measured && below.some(({ kind }) => kind === 'division' || kind === 'affiliate') ? (
        <p>
          <SimulatedMark />
        </p>
      ) : null}
    </section>
  )
}

function Section({ title, units }: { title: string; units: readonly Unit[] }) {
  const list = (
    <ul className={styles.names}>
      {units.map((one) => (
        <li key={one.unit}>
          <UnitLink unit={one} />
        </li>
      ))}
    </ul>
  )
  if (units.length <= most) {
    return (
      <>
        <h3>{title}</h3>
        {list}
      </>
    )
  }
  return (
    <details>
      <summary>{title}</summary>
      {list}
    </details>
  )
}
