import type { vi } from '../vi.ts'

export const breaks: typeof vi.breaks = {
  refused: (year) => `other components, maxima or weights from ${year}`,
  suspected: (year) => `a change of method is suspected from ${year}`,
  places: 'another number of provinces was ranked',
  systems: (year, now, before) => `${now} provinces were ranked in ${year}, ${before} before`,
  noEdition: (year) => `the criteria of ${year} are unknown`,
  untranslated: 'not translated yet',
}
