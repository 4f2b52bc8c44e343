import { Link } from '@tanstack/react-router'
import type { Breakdown } from '../../answers/breakdown/breakdown.ts'
import type { BreakdownRow } from '../../answers/breakdown/breakdownRows.ts'
import { city } from '../../answers/lists/responsible.ts'
import { UnitLink } from '../../parts/links/UnitLink.tsx'
import { componentName } from '../../parts/names/componentName.ts'
import { Breadcrumb } from '../../ui/Breadcrumb.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { pathTo } from './orderedRows.ts'
import { useBehind } from './useBehind.ts'
import { viaOf } from './viaOf.ts'

/** Chỉ số 2021 › Tính minh bạch › Văn phòng UBND TP: from the index down to the unit that leads. */
export function ComponentTrail({ data, chosen }: { data: Breakdown; chosen: BreakdownRow }) {
  const words = useWords()
  const path = pathTo(data.rows, chosen.component)
  const { data: answer } = useBehind(data, chosen)
  const behind = answer?.component === chosen.component ? answer : null
  const leads = behind?.today?.units.filter(({ role }) => role === 'lead') ?? []
  const isOpen = behind !== null && data.place === city.place && data.hasAssignments && chosen.parent !== null
  const end = leads.length > 0 ? 'leads' : isOpen ? 'nobody' : null
  const title = `${data.index.index} ${data.year}`
  const steps = path.map((row, i) => {
    const name = row.parent === null ? title : componentName(row, data.rows, words)
    const component = row.parent === null ? undefined : row.component
    const last = i === path.length - 1 && end === null
    const content = last ? (
      name
    ) : (
      <Link
        key={row.component}
        to="/components"
        search={(before) => ({ ...before, component, year: data.year })}
        resetScroll={false}
      >
        {name}
      </Link>
    )
    return { key: row.component, content }
  })
  const units = leads.map((unit, i) => (
    <span key={unit.unit}>
      {i > 0 ? ', ' : `${words.components.detail.lead}: `}
      <UnitLink unit={unit} via={viaOf(data, chosen)} />
      {unit.status === 'verified' ? null : (
        <>
          {' '}
          <StatusMark status={unit.status} />
        </>
      )}
    </span>
  ))
  const nobody = <span className="quiet-note">{words.components.attribution.unassigned}</span>
  return (
    <Breadcrumb
      steps={end === null ? steps : [...steps, { key: 'units', content: end === 'leads' ? units : nobody }]}
    />
  )
}
