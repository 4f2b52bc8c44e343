import { exports as exportsEn } from './en/exports.ts'
import type { Language } from './languages.ts'
import { exports as exportsVi } from './vi/exports.ts'

/** What is said around files, copies and pictures that leave the page; loaded with the first of them. */
export const exportWords = { vi: exportsVi, en: exportsEn } satisfies Record<Language, ExportWords>

export type ExportWords = typeof exportsVi
