import type { Words } from '../i18n/vi.ts'
import type { Screen } from '../state/screens.ts'
import type { LookedSearch } from '../state/search.ts'

/** Something with a name, and where it is shown. */
export interface FoundItem {
  id: string
  kind: keyof Words['find']['kinds']
  label: string
  /** Quiet words behind the label. */
  note: string
  /** What it is called: the label, other names, short names, its code. */
  names: readonly string[]
  /** Further words that find it. */
  keywords?: string
  /** It is no more: what is stands before it. */
  former?: boolean
  to: Screen['path']
  /** What its address says beside what is looked at already. */
  search: LookedSearch & Readonly<Record<string, unknown>>
}
