import { answerOf } from '../../answers/answerOf.ts'
import { type Provenance, provenance } from '../../answers/data/provenance.ts'
import { type ComponentMeta, componentList } from '../../answers/lists/componentList.ts'
import { type IndexMeta, indexList } from '../../answers/lists/indexList.ts'

/** What does not change with the year. */
export interface RankingFrame {
  indices: IndexMeta[]
  /** Of all editions of the index. */
  components: ComponentMeta[]
  sources: Provenance['sources']
}

export const rankingFrame = answerOf(
  'ranking frame',
  async (database, { index }: { index: string }, signal): Promise<RankingFrame> => {
    const [indices, components, { sources }] = await Promise.all([
      indexList(database, {}, signal),
      componentList(database, { index }, signal),
      provenance(database, signal),
    ])
    return { indices, components, sources }
  },
)
