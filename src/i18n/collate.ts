const collator = new Intl.Collator('vi', { numeric: true })

/** Order of names in Vietnamese: Đ behind D, numbers by value. */
export function collate(a: string, b: string): number {
  return collator.compare(a, b)
}
