import { intake as intakeEn } from './en/intake.ts'
import { intakePage as pageEn } from './en/intakePage.ts'
import type { Language } from './languages.ts'
import { intake as intakeVi } from './vi/intake.ts'
import { intakePage as pageVi } from './vi/intakePage.ts'

/** What is said of files that are taken over; not part of the words that every page loads. */
export const intakeWords = {
  vi: { ...intakeVi, page: pageVi },
  en: { ...intakeEn, page: pageEn },
} satisfies Record<Language, object>
