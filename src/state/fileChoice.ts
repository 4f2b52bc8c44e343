import { create } from 'zustand'

/** What the reader says of the next files; forgotten with the page. */
export const useFileChoice = create<{ simulated: boolean; isKept: boolean }>(() => ({
  simulated: false,
  isKept: true,
}))
