import { answerOf } from '../../../answers/answerOf.ts'
import { type Headroom, headroomComponents } from '../../../answers/headroom/headroomComponents.ts'
import { linearYears } from '../../../answers/lists/linearYears.ts'
import {
  type ComponentsAnswer,
  type OpenedComponentsRequest,
  openedComponents,
} from '../../../parts/pick/openedComponents.ts'

export interface HeadroomAnswer {
  components: ComponentsAnswer
  /** Null where nothing is known of the place in the index. */
  room: Headroom | null
}

/** The year that the address opens, taken apart, with what was gained from like levels in all years. */
export const headroomScreen = answerOf(
  'headroom screen',
  async (database, request: OpenedComponentsRequest, signal): Promise<HeadroomAnswer> => {
    const [components, years] = await Promise.all([
      openedComponents(database, request, signal),
      linearYears(database, { index: request.index }, signal),
    ])
    return { components, room: components.data && headroomComponents(components.data, years) }
  },
)
