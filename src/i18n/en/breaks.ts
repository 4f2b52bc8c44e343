import type { vi } from '../vi.ts'

export const breaks: typeof vi.breaks = {
  refused: (year) => `other components, maxima or weights from ${year}`,
  suspected: (year) => `a change of method is suspected from ${year}`,
  places: 'another number of provinces was ranked',
  systems: (year, now, before) => `${now} provinces were ranked in ${year}, ${before} before`,
  noEdition: (year) => `the criteria of ${year} are unknown`,
  overBoth: (among, apart) =>
    `over the ${among} places ranked in both years${apart === null ? '' : `; ${apart} stand in one of them only`}`,
  asPrinted: (apart) =>
    `ranks as printed; ${apart === null ? 'the years rank different numbers of provinces' : `${apart} provinces are ranked in one of them only`}`,
  untranslated: 'not translated yet',
}
