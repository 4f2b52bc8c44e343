import { contract } from '../../../../engine/contract.ts'
import { columnMeaning } from '../../../../i18n/columnMeaning.ts'
import { lineKey } from '../../../../intake/scores/lineKey.ts'
import { Pick } from '../../../../ui/Pick.tsx'
import { useWords } from '../../../../ui/WordsContext.tsx'
import { Grid } from './Grid.tsx'
import own from './Intake.module.css'
import { tellFile, useIntakeDraft } from './intakeDraft.ts'
import type { LookedAt } from './LookedAt.ts'
import { Questions } from './Questions.tsx'
import { useAgainst } from './useAgainst.ts'
import { useIntakeWords } from './useIntakeWords.ts'
import { answersOf, withTold } from './withTold.ts'

/** What must be answered, what each column is, and names of places that nobody knows. */
export function ColumnsStep({ at }: LookedAt) {
  const { page, leftOut } = useIntakeWords()
  const { format, dictionary } = useWords()
  const against = useAgainst()
  const lists = useIntakeDraft((draft) => draft.lists)
  if (at === null) return null
  const said = page.columns
  const { report, seen } = at.sheet
  const { id } = at.file
  const answer = (key: string, value: string) =>
    void tellFile(id, (told) => withTold(told, at, { answers: { [key]: value } }), against)
  const answered = answersOf(at)
  const isNew = Object.entries(answered).some(([key, value]) => key.startsWith('edition ') && value === 'new')
  const components = new Map(
    (lists?.scores.components ?? [])
      .filter(({ index }) => index === report.index)
      .map(({ component, name_vi, name_en }) => [component, format.name({ name_vi, name_en })]),
  )
  const isOfCases = report.table === 'dossiers' || at.file.as === 'dossiers'
  const ofScores = [
    { value: 'rank', label: said.rank },
    ...(isNew ? [{ value: 'new', label: said.fresh }] : []),
    ...[...components].map(([value, label]) => ({ value, label, note: value })),
  ]
  const ofCases = Object.keys(contract.dossiers.columns).map((value) => ({
    value,
    label: columnMeaning(dictionary.columns, 'dossiers', value) ?? value,
  }))
  const options = [{ value: '', label: said.none }, ...(isOfCases ? ofCases : ofScores)]
  const personal = new Set(report.left_out.flatMap((one) => (one.reason === 'personal' ? [one.column] : [])))
  const keys: Readonly<Record<string, string>> = { place: said.place, year: said.year }
  const unknown = report.faults.filter(({ code }) => code === 'place-unknown')
  return (
    <div className={own.columns}>
      <div>
        <Questions at={at} />
        {unknown.length === 0 ? null : (
          <>
            <h3>{said.names}</h3>
            <ul className={own.list}>
              {unknown.map(({ row, value, detail }) => (
                <li key={`${row} ${value}`}>
                  {value}{' '}
                  <Pick
                    label={said.named(value)}
                    value={null}
                    placeholder={said.asWritten}
                    options={[
                      { value: '', label: said.leaveOut },
                      ...detail
                        .split('; ')
                        .filter(Boolean)
                        .map((name) => ({ value: name, label: name })),
                    ]}
                    onChange={(name) => answer(`place ${value}`, name)}
                  />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {isOfCases && report.table === null ? <p>{said.ofCases}</p> : null}
      <Grid caption={page.steps.columns} heads={said.heads}>
        {(seen?.columns ?? []).map(({ column, head, is }) => (
          <tr key={column} data-state={is === null ? 'left' : 'in'}>
            <th scope="row">{column}</th>
            <td>{head}</td>
            <td>
              {!isOfCases && is !== null && keys[is] !== undefined ? (
                keys[is]
              ) : personal.has(column) ? (
                leftOut.personal
              ) : !isOfCases && components.size === 0 ? (
                said.none
              ) : (
                <Pick
                  label={said.is(column)}
                  value={answered[lineKey(column)] === 'new' ? 'new' : (is ?? '')}
                  options={options}
                  onChange={(next) => answer(lineKey(column), next)}
                />
              )}
            </td>
          </tr>
        ))}
      </Grid>
    </div>
  )
}
