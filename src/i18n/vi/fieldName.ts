/** A field of procedures in the reader's language: in Vietnamese as it stands in the data. */
export function fieldName(field: string): string {
  return field
}
