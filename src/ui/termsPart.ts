import { loadablePart } from './loadablePart.ts'

/** Explains the terms of a text; loaded once the first screen is there. */
export const termsPart = loadablePart(async () => (await import('./TermedText.tsx')).TermedText)
