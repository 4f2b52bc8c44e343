import { Link } from '@tanstack/react-router'
import { useWords } from '../../ui/WordsContext.tsx'

/** “Vì sao?”: from a rank to what moved it, in the year that it is of. */
export function WhyLink({ index, year, place }: { index: string; year: number; place: string }) {
  const { looked } = useWords()
  return (
    <Link
      to="/causes"
      search={{ index, year, place }}
      aria-label={looked.whyOf(index, year)}
      className="no-print"
    >
      {looked.why}
    </Link>
  )
}
