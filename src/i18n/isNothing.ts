/** Whether a number is written as nothing: `0,00` and `−0,0` are, `0,01` is not. */
export function isNothing(written: string): boolean {
  return !/[1-9]/.test(written)
}
