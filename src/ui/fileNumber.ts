/** What is computed of published figures is certain to so many decimals: what lies behind is noise of adding. */
const certain = 9

/** No table of the package has a longer figure; what is longer was divided. */
const printed = 4

/**
 * A figure as every file holds it: those of the source, and their sums and differences, keep all their decimals; what
 * was divided is rounded to the decimals of its column.
 */
export function fileNumber(value: number, decimals = certain): number {
  const exact = Number(value.toFixed(certain))
  return Number(exact.toFixed(printed)) === exact ? exact : Number(value.toFixed(decimals))
}
