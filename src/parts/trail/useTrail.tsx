import { Link } from '@tanstack/react-router'
import { trailNames } from '../../answers/lists/trailNames.ts'
import { readVia, writeVia } from '../../state/via.ts'
import type { BreadcrumbProps } from '../../ui/Breadcrumb.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { shortName } from '../names/shortName.ts'

type Step = BreadcrumbProps['steps'][number]

/** PCI 2021 › Tiếp cận đất đai › Đúng hạn …: the way down from the index to where units begin; empty without one. */
export function useTrail(text: string | undefined): Step[] {
  const words = useWords()
  const via = readVia(text)
  const names = useAnswer(
    ['way', via?.index, via?.year, via?.component, via?.indicator],
    async (database, signal) => ({
      text,
      found: via === null ? null : await trailNames(database, via, signal),
    }),
  )
  const found = names.data?.text === text ? names.data?.found : null
  if (via === null || !found) return []
  const { index, year } = via
  const { component, indicator } = found
  const at = { index, ...(year === null ? {} : { year }) }
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
