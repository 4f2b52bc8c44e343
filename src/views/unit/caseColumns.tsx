import { pathOf } from '../../answers/lists/unitTree.ts'
import type { Words } from '../../i18n/vi.ts'
import { inFiles, onScreen, text } from '../../ui/columns.ts'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { CaseLink } from './CaseLink.tsx'
import type { LookedUnit } from './LookedUnit.ts'
import styles from './Unit.module.css'

interface AnyCase {
  dossier: string
  type: string
  field: string | null
  unit: string
  step: string | null
  step_unit: string | null
}

/**
 * Columns of every list of cases: kind and step stand together on screen and each for itself in files, and who
 * holds a case is plain where nobody is below.
 */
export function caseColumns<Row extends AnyCase>(
  looked: Pick<LookedUnit, 'unit' | 'path' | 'byCode' | 'units'>,
  words: Words,
): Record<'code' | 'what' | 'kind' | 'holder' | 'step', TableColumn<Row>> {
  const { column, unknownStep } = words.unit
  const stepOf = ({ step }: Row) => (step === null ? unknownStep : words.cases.step(step))
  const isAlone = looked.units.every(({ parent }) => parent !== looked.unit.unit)
  const holder = text<Row>('holder', column.holder, (row) => holderName(row.unit, looked, words))
  return {
    what: onScreen(
      text('what', column.what, (row) => kindOf(row, words), {
        show: (row) => (
          <>
            {kindOf(row, words)} <span className={styles.quiet}>· {stepOf(row)}</span>
          </>
        ),
      }),
    ),
    code: text('dossier', words.column.code, (row) => row.dossier, {
      show: ({ dossier, type, step }) => (
        <CaseLink dossier={dossier} unit={looked.unit.unit} path={looked.path} type={type} step={step} />
      ),
    }),
    kind: inFiles(text('kind', column.kind, (row) => kindOf(row, words))),
    holder: isAlone ? inFiles(holder) : holder,
    step: inFiles(text('step', column.step, stepOf)),
  }
}

/** The field of a procedure, or what else it is. */
function kindOf({ type, field }: AnyCase, words: Words): string {
  return type === 'procedure' && field !== null ? words.fieldName(field) : words.cases.type(type)
}

/** The holder, with those between it and the unit that is looked at. */
export function holderName(
  code: string,
  { unit, byCode }: Pick<LookedUnit, 'unit' | 'byCode'>,
  words: Words,
): string {
  const path = pathOf(byCode, code)
  const below = path.slice(path.findIndex((one) => one.unit === unit.unit) + 1)
  const shown = below.length > 0 ? below : path.slice(-1)
  return shown
    .toReversed()
    .map((one) => words.format.name(one))
    .join(' · ')
}
