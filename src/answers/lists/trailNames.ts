import { answerOf } from '../answerOf.ts'
import { type ComponentMeta, componentList, componentNamed } from './componentList.ts'
import { type IndicatorDefinition, indicatorList } from './indicatorList.ts'

export interface WayRequest {
  index: string
  year: number | null
  component: string | null
  indicator: string | null
}

/** What is named on the way down from an index; null for what the package does not hold. */
export interface TrailNames {
  component: ComponentMeta | null
  indicator: IndicatorDefinition | null
}

/** The component and the indicator by which a reader came; null where the package holds no such index. */
export const trailNames = answerOf(
  'trail names',
  async (database, { index, year, component, indicator }: WayRequest, signal): Promise<TrailNames | null> => {
    const [components, definitions] = await Promise.all([
      componentList(database, { index }, signal),
      indicatorList(database, {}, signal),
    ])
    if (components.length === 0) return null
    const isRoot = component === index
    return {
      component:
        component === null || isRoot ? null : componentNamed(components, component, year ?? Number.MAX_VALUE),
      indicator: definitions.find((one) => one.indicator === indicator) ?? null,
    }
  },
)
