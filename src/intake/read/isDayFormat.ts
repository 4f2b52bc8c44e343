/**
 * Whether a number format shows a day, `dd/mm/yyyy`, `mmm-yy` or `[$-42A]d mmmm yyyy;@`: its first section has
 * a day or a year outside literals, colours and conditions, or months alone. A time of day or a duration is none.
 */
export function isDayFormat(format: string): boolean {
  const codes = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|AM\/PM|A\/P|General/gi, '').split(';')[0] ?? ''
  return /[dy]/i.test(codes) || (/m/i.test(codes) && !/[:hs0#?]/i.test(codes))
}
