import { Link } from '@tanstack/react-router'
import { trailNames } from '../../answers/lists/trailNames.ts'
import { readVia, writeVia } from '../../state/via.ts'
import type { BreadcrumbProps } from '../../ui/Breadcrumb.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { shortName } from '../names/shortName.ts'

type Step = BreadcrumbProps['steps'][number]

/** Chỉ số 2021 › Tiếp cận đất đai › Đúng hạn …: the way down from the index to where units begin; empty without one. */
export function useTrail(text: string | undefined): Step[] {
  const words = useWords()
  const via = readVia(text)
  const { data: names, stale } = useAnswer(trailNames, via)
  if (via === null || !names || stale) return []
  const { index, year } = via
  const { component, indicator } = names
  // The way began at the city.
  const at = { index, year: year ?? undefined, place: undefined }
  return [
    {
      key: 'index',
      content: (
        <Link to="/components" search={at}>
          {index} {year ?? ''}
        </Link>
      ),
    },
    ...(component === null
      ? []
      : [
          {
            key: 'component',
            content: (
              <Link
                to="/components"
                search={{ ...at, component: component.component }}
                title={words.format.name(component)}
              >
                {shortName(words.format.name(component))}
              </Link>
            ),
          },
        ]),
    ...(indicator === null
      ? []
      : [
          {
            key: 'indicator',
            content: (
              <Link
                to="/indicators"
                search={{
                  unit: undefined,
                  indicator: indicator.indicator,
                  via: writeVia({ ...via, component: component?.component, indicator: indicator.indicator }),
                }}
              >
                {words.format.name(indicator)}
              </Link>
            ),
          },
        ]),
  ]
}
