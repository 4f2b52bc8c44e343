import type { LinearYear } from '../../../answers/lists/linearYears.ts'
import type { Words } from '../../../i18n/vi.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Change.module.css'
import type { Story } from './Story.ts'

/** Why the change of rank is not split, in words. */
export function MissingNote({ story }: { story: Story }) {
  const words = useWords()
  const { from, to } = story.pair
  const reasons = [from, to].flatMap((year) => reasonOf(year, words))
  const said = reasons.length > 0 ? reasons : [words.change.notice.absent(story.name)]
  return <p className={styles.warning}>{words.change.notice.missing(said.join('; '))}</p>
}

function reasonOf({ why, year, placesKnown, placesRanked }: LinearYear, words: Words): string[] {
  const { notice } = words.change
  if (why === null) return []
  return [why === 'partial' ? notice.partial(year, placesKnown, placesRanked) : notice[why](year)]
}
