import { useState } from 'react'
import type { Question, Told } from '../../../../intake/scores/IntakeReport.ts'
import { Pick } from '../../../../ui/Pick.tsx'
import { useWords } from '../../../../ui/WordsContext.tsx'
import styles from '../Upload.module.css'
import own from './Intake.module.css'
import { tellFile, useIntakeDraft } from './intakeDraft.ts'
import type { LookedAt } from './LookedAt.ts'
import { useAgainst } from './useAgainst.ts'
import { useIntakeWords } from './useIntakeWords.ts'

/** What does not follow from a file: asked, never guessed. */
export function Questions({ at }: { at: NonNullable<LookedAt['at']> }) {
  const { page } = useIntakeWords()
  const { format } = useWords()
  const against = useAgainst()
  const lists = useIntakeDraft((draft) => draft.lists)
  const { questions, index } = at.sheet.report
  if (questions.length === 0) return null
  const name = (ask: Question['ask'], option: string) => {
    const meant = ask === 'index' ? lists?.indices.find((one) => one.index === option) : undefined
    if (meant) return format.name(meant)
    if (ask === 'component')
      return lists?.components.find((one) => one.component === option)?.name_vi ?? option
    if (ask === 'edition' && option !== 'new') return page.sameEdition(option)
    return page.options[option] ?? option
  }
  return (
    <>
      <h3>{page.columns.questions}</h3>
      <ul className={own.list}>
        {questions.map((question) => {
          const { ask, about, options } = question
          const text = page.asks[ask](about === '' ? (index ?? '') : about)
          const tell = (value: string) =>
            void tellFile(at.file.id, (told) => answered(told, question, value), against)
          return (
            <li key={`${ask} ${about}`}>
              {text}{' '}
              {ask === 'year' && options.length === 0 ? (
                <YearField label={text} onYear={tell} />
              ) : (
                <Pick
                  label={text}
                  value={null}
                  placeholder={page.choosing}
                  options={options.map((value) => ({ value, label: name(ask, value) }))}
                  onChange={tell}
                />
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}

function YearField({ label, onYear }: { label: string; onYear: (year: string) => void }) {
  const { page } = useIntakeWords()
  const [year, setYear] = useState('')
  return (
    <form
      className={own.year}
      onSubmit={(event) => {
        event.preventDefault()
        onYear(year)
      }}
    >
      <input
        aria-label={`${label} (${page.yearField})`}
        inputMode="numeric"
        pattern="20[0-9][0-9]"
        required
        size={5}
        value={year}
        onChange={({ target }) => setYear(target.value)}
      />
      <button type="submit" className={styles.button}>
        {page.set}
      </button>
    </form>
  )
}

/** What is told with an answer more; index, year and system hold for the whole file. */
function answered(told: Told, { ask, about }: Question, value: string): Told {
  const [subject = ''] = about.split(':')
  const key = subject === '' || ask === 'year' || ask === 'index' ? ask : `${ask} ${subject}`
  const answers = { ...told.answers, [key]: value }
  switch (ask) {
    case 'index':
      return { ...told, index: value, answers }
    case 'year':
      return { ...told, year: Number(value), answers }
    case 'system':
      return { ...told, system: value }
    default:
      return { ...told, answers }
  }
}
