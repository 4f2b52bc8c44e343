import { create } from 'zustand'

/** What the reader has said about the next files of cases; forgotten with the page. */
export const useCaseChoice = create<{ simulated: boolean }>(() => ({ simulated: false }))
