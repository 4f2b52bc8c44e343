import type { Words } from '../vi.ts'

export const report: Words['report'] = {
  refused: (index, from, to, reasons) => `${index} ${from} and ${to} are not comparable: ${reasons}`,
  suspected: (index, from, to, reasons) => `${index} ${from} and ${to} compare with caution: ${reasons}`,
  gone: (year, places) => `only ${year}: ${places}`,
  set: (index, from, to, alone) =>
    `${index} ${from} and ${to} rank different places (${alone}): the part set is what that did`,
}
