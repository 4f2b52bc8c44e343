import { getRouteApi } from '@tanstack/react-router'
import { memo, useState } from 'react'
import { mostBeside, readBeside, speakable, writeBeside } from '../../../state/readBeside.ts'
import {
  dropScenario,
  type KeptScenario,
  keepScenario,
  useScenarios,
  useUnsavedScenarios,
} from '../../../state/scenarios.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import type { ScenarioProps } from './ScenarioProps.ts'
import styles from './Scenarios.module.css'

const route = getRouteApi('/plan')

/** Scenarios that the reader keeps: opened, put beside the open one, or deleted. */
export const KeptScenarios = memo(function KeptScenarios({ from, search }: ScenarioProps) {
  const words = useWords()
  const said = words.scenarios.kept
  const kept = useScenarios((state) => state.kept)
  const title = useUnsavedScenarios() ? said.titleUnsaved : said.title
  const [name, setName] = useState('')
  const { index, place, others, changes = '' } = search
  const { year } = from.start
  const here = kept.filter((one) => one.index === index && one.year === year && one.place === place)
  const elsewhere = kept.filter((one) => !here.includes(one))
  const usual = said.nameDefault(kept.length + 1)
  return (
    <section className={`${styles.kept} no-print`} aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          keepScenario({ name: speakable(name) || usual, index, year, place, others, changes })
          setName('')
        }}
      >
        <input
          aria-label={said.name}
          placeholder={usual}
          maxLength={40}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit">{said.keep}</button>
      </form>
      {kept.length === 0 ? <p className={`quiet-note ${styles.note}`}>{said.none}</p> : null}
      <KeptList list={here} beside={search.beside} />
      {elsewhere.length > 0 ? (
        <details>
          <summary>{said.elsewhere(elsewhere.length)}</summary>
          <KeptList list={elsewhere} beside={null} />
        </details>
      ) : null}
    </section>
  )
})

/** @param beside null where they cannot stand beside the open one */
function KeptList({ list, beside }: { list: readonly KeptScenario[]; beside: string | null | undefined }) {
  const words = useWords()
  const said = words.scenarios.kept
  const navigate = route.useNavigate()
  const shown = beside === null ? [] : readBeside(beside)
  const besideNow = (one: KeptScenario) =>
    shown.find(
      ({ name, others, changes }) => name === one.name && others === one.others && changes === one.changes,
    )
  const put = (next: typeof shown) =>
    navigate({ search: (before) => ({ ...before, beside: writeBeside(next) }), resetScroll: false })
  return (
    <ul>
      {list.map((one) => {
        const { id, name, index, year, place, others, changes } = one
        const there = besideNow(one)
        return (
          <li key={id}>
            <span>
              {name}
              {beside === null ? <small> {words.scenarios.summary(place, index, year)}</small> : null}
            </span>
            <button
              type="button"
              aria-label={said.openNamed(name)}
              onClick={() =>
                navigate({
                  search: (before) => ({
                    ...before,
                    index,
                    year,
                    place,
                    others,
                    changes: changes || undefined,
                  }),
                  resetScroll: false,
                })
              }
            >
              {said.open}
            </button>
            {beside === null ? null : (
              <button
                type="button"
                aria-label={there ? said.awayNamed(name) : said.besideNamed(name)}
                disabled={!there && shown.length >= mostBeside}
                onClick={() =>
                  put(
                    there ? shown.filter((other) => other !== there) : [...shown, { name, others, changes }],
                  )
                }
              >
                {there ? said.away : said.beside}
              </button>
            )}
            <button type="button" aria-label={said.dropNamed(name)} onClick={() => dropScenario(id)}>
              {said.drop}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
