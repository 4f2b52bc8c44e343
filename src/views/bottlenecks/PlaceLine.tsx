import { Link } from '@tanstack/react-router'
import { UnitPageLink } from '../../parts/links/UnitPageLink.tsx'
import { belowTrail } from '../../parts/trail/belowTrail.ts'
import { useTrail } from '../../parts/trail/useTrail.tsx'
import type { BottlenecksSearch } from '../../state/search.ts'
import { Breadcrumb } from '../../ui/Breadcrumb.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Bottlenecks.module.css'
import type { Looked } from './Looked.ts'

/** Where one stands, index › … › department › division › step › case: each part but the last leads back to it. */
export function PlaceLine({ looked, search }: { looked: Looked; search: BottlenecksSearch }) {
  const words = useWords()
  const way = useTrail(search.via)
  const inner = { step: undefined, case: undefined }
  const places: { key: string; label: string; to: BottlenecksSearch }[] = [
    ...belowTrail(looked.path, way).map((unit) => ({
      key: unit.unit,
      label: words.format.name(unit),
      to: { ...search, ...inner, unit: unit.unit },
    })),
    ...(search.step === undefined
      ? []
      : [{ key: 'step', label: words.cases.step(search.step), to: { ...search, case: undefined } }]),
    ...(search.case === undefined ? [] : [{ key: 'case', label: search.case, to: search }]),
  ]
  return (
    <div className={styles.place}>
      <Breadcrumb
        steps={[
          ...way,
          ...places.map(({ key, label, to }, i) => ({
            key,
            content:
              i === places.length - 1 ? (
                label
              ) : (
                <Link to="/bottlenecks" search={to}>
                  {label}
                </Link>
              ),
          })),
        ]}
      />
      <UnitPageLink unit={looked.unit} />
    </div>
  )
}
