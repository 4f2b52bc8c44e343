import type { Words } from '../vi.ts'
import { refusals, whyNoTotal } from './refusals.ts'

export const report: Words['report'] = {
  sound: (rows) => `${rows} rows checked: nothing is wrong.`,
  faults: (n) => `${n} faults.`,
  refused: (index, from, to, reasons) => `${index} ${from} and ${to} are not comparable: ${reasons}`,
  suspected: (index, from, to, reasons) => `${index} ${from} and ${to} compare with caution: ${reasons}`,
  gone: (year, places) => `only ${year}: ${places}`,
  set: (index, from, to, alone) =>
    `${index} ${from} and ${to} rank different places (${alone}): the part set is what that did`,
  refusals,
  whyNoTotal,
  noInterval: (index, year, why) => `${index} ${year}: no interval, for ${why}`,
  reach: {
    partial: (index, year) => `${index} ${year} is not wholly published: what a rank takes cannot be told`,
    without: (index, year, place) =>
      `${index} ${year} is published without ${place}: what a rank takes cannot be told`,
    there: (place, rank, others) => `${place} has rank ${rank} already when the others move so (${others})`,
    beyond: (goal, rank) => `rank ${goal} is beyond these caps: all of them give rank ${rank}`,
  },
}
