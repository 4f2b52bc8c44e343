/** What the worker says: how many sheets are written, then the workbook or why there is none. */
export type BookMessage = { written: number } | { book: Blob } | { failed: string }
