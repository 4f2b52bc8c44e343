import { answerOf } from '../../answers/answerOf.ts'
import { type ComponentMeta, componentList } from '../../answers/lists/componentList.ts'
import { type IndexMeta, indexList } from '../../answers/lists/indexList.ts'
import type { SourceMeta } from '../../answers/lists/sourcesRead.ts'
import { askMinor } from '../../queries/askMinor.ts'
import { sourceRows } from '../../queries/sourceRows.ts'

/** What does not change with the year. */
export interface RankingFrame {
  indices: IndexMeta[]
  /** Of all editions of the index. */
  components: ComponentMeta[]
  /** Null where they could not be loaded. */
  sources: SourceMeta[] | null
}

export const rankingFrame = answerOf(
  'ranking frame',
  async (database, { index }: { index: string }, signal): Promise<RankingFrame> => {
    const [indices, components, sources] = await Promise.all([
      indexList(database, {}, signal),
      componentList(database, { index }, signal),
      askMinor(database, sourceRows, {}, signal),
    ])
    return { indices, components, sources }
  },
)
