import { Link } from '@tanstack/react-router'
import type { Responsible } from '../../answers/index/responsible.ts'
import { useWords } from '../../ui/WordsContext.tsx'

export interface UnitLinkProps {
  unit: Pick<Responsible, 'unit' | 'name_vi' | 'name_en'>
  /** The indicator to open; the screen's own first one without it. */
  indicator?: string | undefined
}

/** A unit, leading to its indicators week by week. */
export function UnitLink({ unit, indicator }: UnitLinkProps) {
  const words = useWords()
  const name = words.format.name(unit)
  return (
    <Link
      to="/indicators"
      search={{ unit: unit.unit, ...(indicator === undefined ? {} : { indicator }) }}
      title={words.components.detail.open(name)}
    >
      {name}
    </Link>
  )
}
