import path from 'node:path'

/** The project, or what was built elsewhere and is named by SITE. */
export const built = process.env.SITE ?? path.resolve(import.meta.dirname, '../..')
