import type { Breakdown } from '../../answers/breakdown/breakdown.ts'
import type { Words } from '../../i18n/vi.ts'

export interface ColumnContext {
  data: Breakdown
  words: Words
  /** Not everybody: ranks are those among the peers. */
  amongPeers: boolean
  open: ReadonlySet<string>
  onToggle: (component: string) => void
}
