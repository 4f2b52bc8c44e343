/**
 * Whether the texts of a row number the columns: “(1) (2) (3)”, “A B 1 2”, “1 2 3=1+2”, also −1, −2 as a
 * spreadsheet makes of “(1)”. At least two; letters and numbers each ascend from their first.
 */
export function isColumnNumbers(texts: readonly string[]): boolean {
  const marks = texts.filter((text) => text !== '').map((text) => mark.exec(text)?.[1] ?? '')
  const numbers = marks.filter((one) => /\d/.test(one)).map(Number)
  const letters = marks.filter((one) => /[A-Z]/.test(one))
  if (marks.length < 2 || numbers.length + letters.length < marks.length) return false
  if (letters.length > 0 ? letters[0] !== 'A' : numbers[0] !== 1) return false
  return ascends(numbers) && ascends(letters.map((one) => one.charCodeAt(0)))
}

const mark = /^[-−(]?(\d{1,2}|[A-ZĐ])\)?(?: ?= ?[\d()+\-−*/×x:,. %]+)?$/

function ascends(values: readonly number[]): boolean {
  return values.every((value, i) => i === 0 || value > (values[i - 1] ?? value))
}
