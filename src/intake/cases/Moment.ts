/** A day as ISO writes it, and the time of day as `08:30:00`, where one is said; Vietnam's time. */
export interface Moment {
  day: string
  time: string | null
}

/** Which part of a date with a year behind comes first. */
export type DateOrder = 'dmy' | 'mdy'
