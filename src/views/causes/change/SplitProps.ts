import type { ChangeSplit } from '../../../answers/change/changeSplit.ts'
import type { Story } from './Story.ts'

export interface SplitProps {
  story: Story
  split: ChangeSplit
  /** Whom components are compared with, in words; null = everybody. */
  peers: string | null
}
