/** The languages of the interface by their codes, each by its own name; who has chosen none reads the first. */
export const languages = { vi: 'Tiếng Việt', en: 'English' } as const

export type Language = keyof typeof languages

export const languageCodes = Object.keys(languages) as [Language, ...Language[]]
