import { Link } from '@tanstack/react-router'
import type { Breakdown } from '../../answers/breakdown/breakdown.ts'
import type { BreakdownRow } from '../../answers/breakdown/breakdownRows.ts'
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
  const title = `${data.index.index} ${data.year}`
  const steps = path.map((row, i) => {
    const name = row.parent === null ? title : componentName(row, data.rows, words)
    const component = row.parent === null ? undefined : row.component
    const last = i === path.length - 1 && leads.length === 0
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
      {i > 0 ? ', ' : null}
      <UnitLink unit={unit} via={viaOf(data, chosen)} />
      {unit.status === 'verified' ? null : (
        <>
          {' '}
          <StatusMark status={unit.status} />
        </>
      )}
    </span>
  ))
  return <Breadcrumb steps={leads.length > 0 ? [...steps, { key: 'units', content: units }] : steps} />
}
