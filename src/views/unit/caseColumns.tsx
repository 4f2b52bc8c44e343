import { pathOf } from '../../answers/lists/unitTree.ts'
import type { Words } from '../../i18n/vi.ts'
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

/** Columns of every list of cases; kind and step stand together on screen, and each for itself in files. */
export function caseColumns<Row extends AnyCase>(
  looked: Pick<LookedUnit, 'unit' | 'path' | 'byCode'>,
  words: Words,
): Record<'code' | 'what' | 'kind' | 'holder' | 'step', TableColumn<Row>> {
  const { column, unknownStep } = words.unit
  const stepOf = ({ step }: Row) => (step === null ? unknownStep : words.cases.step(step))
  return {
    what: {
      key: 'what',
      label: column.what,
      kind: 'text',
      pictureOnly: true,
      value: (row) => kindOf(row, words),
      show: (row) => (
        <>
          {kindOf(row, words)} <span className={styles.quiet}>· {stepOf(row)}</span>
        </>
      ),
    },
    code: {
      key: 'dossier',
      label: column.case,
      kind: 'text',
      value: (row) => row.dossier,
      show: ({ dossier, type, step }) => (
        <CaseLink dossier={dossier} unit={looked.unit.unit} path={looked.path} type={type} step={step} />
      ),
    },
    kind: { key: 'kind', label: column.kind, kind: 'text', value: (row) => kindOf(row, words) },
    holder: {
      key: 'holder',
      label: column.holder,
      kind: 'text',
      value: (row) => holderName(row.unit, looked, words),
    },
    step: {
      key: 'step',
      label: column.step,
      kind: 'text',
      value: stepOf,
    },
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

/** Kind and step are together on screen, and who holds a case is plain where nobody is below. */
export function isShown({
  unit,
  units,
}: Pick<LookedUnit, 'unit' | 'units'>): (column: { key: string }) => boolean {
  const isAlone = units.every(({ parent }) => parent !== unit.unit)
  return ({ key }) => key !== 'kind' && key !== 'step' && !(isAlone && key === 'holder')
}
