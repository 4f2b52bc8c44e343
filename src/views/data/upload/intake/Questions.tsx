import { useState } from 'react'
import type { Question, Told } from '../../../../intake/scores/IntakeReport.ts'
import { Pick } from '../../../../ui/Pick.tsx'
import { useWords } from '../../../../ui/WordsContext.tsx'
import styles from '../Upload.module.css'
import own from './Intake.module.css'
import { tellAll, tellFile, useIntakeDraft } from './intakeDraft.ts'
import type { LookedAt } from './LookedAt.ts'
import { useAgainst } from './useAgainst.ts'
import { useIntakeWords } from './useIntakeWords.ts'
import { withTold } from './withTold.ts'

/** What does not follow from a file: asked, never guessed. */
export function Questions({ at }: { at: NonNullable<LookedAt['at']> }) {
  const { page } = useIntakeWords()
  const { format } = useWords()
  const against = useAgainst()
  const lists = useIntakeDraft((draft) => draft.lists)
  const { questions, index } = at.sheet.report
  if (questions.length === 0) return null
  const units = new Map((lists?.forms.units ?? []).map(({ unit, ...named }) => [unit, format.name(named)]))
  const name = (ask: Question['ask'], option: string) => {
    const meant = ask === 'index' ? lists?.scores.indices.find((one) => one.index === option) : undefined
    if (meant) return format.name(meant)
    if (ask === 'component')
      return lists?.scores.components.find((one) => one.component === option)?.name_vi ?? option
    if (ask === 'edition' && option !== 'new') return page.sameEdition(option)
    if (ask === 'unit') return units.get(option) ?? option
    return page.options[option] ?? option
  }
  return (
    <>
      <h3>{page.columns.questions}</h3>
      <ul className={own.list}>
        {questions.map((question) => {
          const { ask, about } = question
          const options =
            ask === 'unit' && question.options.length === 0 ? [...units.keys()] : question.options
          const text = page.asks[ask](about === '' ? (index ?? '') : about)
          const isForm = at.sheet.report.form !== undefined
          const isShared = isForm && shared.includes(ask)
          const tell = (value: string) => {
            const more = answered(question, value, index)
            const whole = (told: Told) => ({
              ...told,
              ...more,
              answers: { ...told.answers, ...more.answers },
            })
            void (isShared
              ? tellAll(whole, against)
              : tellFile(
                  at.file.id,
                  isForm || ask === 'edition' ? whole : (told) => withTold(told, at, more),
                  against,
                ))
          }
          return (
            <li key={`${ask} ${about}`}>
              {text}{' '}
              {(ask === 'year' || ask === 'period') && options.length === 0 ? (
                <TypedAnswer
                  label={`${text} (${page.fields[ask]})`}
                  pattern={patterns[ask]}
                  onAnswer={tell}
                />
              ) : (
                <Pick
                  label={text}
                  value={null}
                  placeholder={page.choosing}
                  options={options.map((value) => ({
                    value,
                    label: name(ask, value),
                    ...(ask === 'unit' && { note: value }),
                  }))}
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

/** Of report forms: one answer holds for every file. */
const shared: readonly Question['ask'][] = ['calendar', 'double', 'carried', 'conflict']

const patterns = {
  year: '20[0-9][0-9]',
  period: '20[0-9][0-9](-(0[1-9]|1[0-2]|Q[1-4]|6M|9M|to-(0[2-9]|1[01])))?',
}

interface TypedAnswerProps {
  label: string
  pattern: string
  onAnswer: (text: string) => void
}

function TypedAnswer({ label, pattern, onAnswer }: TypedAnswerProps) {
  const { page } = useIntakeWords()
  const [text, setText] = useState('')
  return (
    <form
      className={own.year}
      onSubmit={(event) => {
        event.preventDefault()
        onAnswer(text)
      }}
    >
      <input
        aria-label={label}
        pattern={pattern}
        required
        size={8}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit" className={styles.button}>
        {page.set}
      </button>
    </form>
  )
}

/** What an answer tells more, under the name by which it is looked for. */
function answered(
  { ask, about }: Question,
  value: string,
  index: string | null,
): Pick<Told, 'answers'> & Partial<Told> {
  // How many values it is about, or which, is no part of its name.
  const subject =
    ask === 'conflict' ? (about.split(': ')[0] ?? '') : ask === 'edition' ? `${index} ${about}` : about
  const isWhole = ['year', 'index', 'table', 'period'].includes(ask) || subject === ''
  const answers = { [isWhole ? ask : `${ask} ${subject}`]: value }
  if (ask === 'index') return { index: value, answers }
  if (ask === 'year') return { year: Number(value), answers }
  return ask === 'system' ? { system: value, answers } : { answers }
}
