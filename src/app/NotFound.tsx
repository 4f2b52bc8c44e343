import { Link } from '@tanstack/react-router'
import { Empty } from '../ui/Empty.tsx'
import { useWords } from '../ui/WordsContext.tsx'

export function NotFound() {
  const words = useWords().frame
  return (
    <Empty title={words.notFound}>
      {words.notFoundWhy} <Link to="/">{words.toOverview}</Link>
    </Empty>
  )
}
