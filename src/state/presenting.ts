import { create } from 'zustand'

/** Whether figures fill the screen, one after the other. */
export const usePresenting = create(() => ({ presenting: false }))
