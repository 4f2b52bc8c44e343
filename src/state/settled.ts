import { useEffect } from 'react'
import { create } from 'zustand'

type Settled = Readonly<Record<string, string | number>>

const settled = create<Settled>(() => ({}))

/** What the open screen shows where its address leaves the choice to it, such as the latest year. */
export const useSettled = settled

/** Says what the screen has settled on, by the names that its address has for it; undefined is not settled. */
export function useSettle(chosen: Readonly<Record<string, string | number | undefined>>): void {
  const text = JSON.stringify(chosen)
  useEffect(() => {
    settled.setState(JSON.parse(text), true)
    return () => settled.setState({}, true)
  }, [text])
}
