import { create } from 'zustand'

/** Whether figures fill the screen, one after the other, and the share of their height that pictures then keep to fit. */
export const usePresenting = create(() => ({ presenting: false, share: 1 }))
