/** Days by which a file's last day may differ from the package's date and still be of that date. */
const near = 7

/**
 * The data's date of a file: its last day, unless the package is of a real date close by.
 * @param isMadeUp the package's own measurements are made up, and so is their date
 */
export function chosenAsOf({
  last,
  ofPackage,
  isMadeUp,
}: {
  last: string
  ofPackage: string | null
  isMadeUp: boolean
}): string {
  if (ofPackage === null || isMadeUp) return last
  const apart = Math.abs(Date.parse(last) - Date.parse(ofPackage)) / 86_400_000
  return apart <= near ? ofPackage : last
}
