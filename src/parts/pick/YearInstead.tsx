import type { Words } from '../../i18n/vi.ts'
import { useWords } from '../../ui/WordsContext.tsx'

interface YearInsteadProps {
  index: string
  /** The year of the address, where another one is shown. */
  asked: number | null | undefined
  /** The year, or the pair of years, that is. */
  shown: number | string | null | undefined
  lacks: keyof Words['looked']['year']
  className?: string | undefined
}

/** That the year of the address cannot be shown here, why, and which one is in its place. */
export function YearInstead({ index, asked, shown, lacks, className = '' }: YearInsteadProps) {
  const words = useWords()
  if (asked == null || shown == null || asked === shown) return null
  return <p className={`quiet-line ${className}`}>{words.looked.year[lacks](index, asked, String(shown))}</p>
}
