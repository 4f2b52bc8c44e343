import type { ChangePublished } from '../../../answers/change/changePublished.ts'
import type { Story } from './Story.ts'

export interface PublishedProps {
  story: Story
  published: ChangePublished
}
