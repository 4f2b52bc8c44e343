import { documents } from './vi/documents.ts'
import { vi } from './vi.ts'

/** The words of documents; not part of those that every page loads. */
export const documentWords = documents(vi.format)
