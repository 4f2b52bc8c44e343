/** What the data says in words (a publisher, a region, a level, a remark on a source) in the reader's language: in Vietnamese as it stands. */
export function ofData(text: string): string {
  return text
}
