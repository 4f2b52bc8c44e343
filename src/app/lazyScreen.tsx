import type { RouteComponent } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { type LoadablePart, loadablePart } from '../ui/loadablePart.ts'
import { Part } from '../ui/Part.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { useWords } from '../ui/WordsContext.tsx'

/** A screen whose code comes when it is first opened. */
export function lazyScreen(fetch: () => Promise<ComponentType>): RouteComponent {
  const part = loadablePart(fetch)
  const screen: RouteComponent = () => <Screen part={part} />
  // The router asks before it goes there; where that fails, the screen says so itself.
  const preload = () => part.load().catch(() => undefined)
  return Object.assign(screen, { preload: async () => void (await preload()) })
}

function Screen({ part }: { part: LoadablePart<ComponentType> }) {
  const { failedView } = useWords().figure
  return (
    <Part of={part} waiting={<Waiting />} title={failedView}>
      {(Loaded) => <Loaded />}
    </Part>
  )
}
