import type { ErrorComponentProps } from '@tanstack/react-router'
import { Failed } from '../ui/Failed.tsx'
import { useWords } from '../ui/WordsContext.tsx'

export function ScreenFailed({ error, reset }: ErrorComponentProps) {
  const words = useWords().figure
  return (
    <Failed
      error={error instanceof Error ? error : new Error(String(error))}
      title={words.failedView}
      onRetry={reset}
    />
  )
}
