import { isValidIn, type Unit } from '../../answers/lists/unitTree.ts'
import { groupBy } from '../../domain/groupBy.ts'
import { collate } from '../../i18n/collate.ts'
import { UnitLink } from '../../parts/links/UnitLink.tsx'
import { SimulatedMark } from '../../ui/SimulatedMark.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import type { LookedUnit } from './LookedUnit.ts'
import styles from './Unit.module.css'

/** More than so many of a kind are folded. */
const most = 40

/** Divisions and affiliates of the unit, each leading to its own page. */
export function BelowList({ looked }: { looked: LookedUnit }) {
  const words = useWords()
  const said = words.unit.below
  const { unit, units, to, simulated } = looked
  const below = units
    .filter((one) => one.parent === unit.unit && isValidIn(one, { start: to, end: to }))
    .sort((a, b) => collate(words.format.name(a), words.format.name(b)))
  const kinds = [...groupBy(below, ({ kind }) => kind)]
  return (
    <section className={styles.block} aria-labelledby="below">
      <h2 id="below">{below.length === 0 ? said.none : said.title(below.length)}</h2>
      {kinds.map(([kind, of]) => (
        <OfKind key={kind} title={`${words.indicators.unitKinds[kind] ?? kind} (${of.length})`} units={of} />
      ))}
      {simulated.measured && below.some(({ kind }) => kind === 'division' || kind === 'affiliate') ? (
        <p>
          <SimulatedMark />
        </p>
      ) : null}
    </section>
  )
}

function OfKind({ title, units }: { title: string; units: readonly Unit[] }) {
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
