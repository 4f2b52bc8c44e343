import { Pick } from '../../ui/Pick.tsx'
import { yearsNewestFirst } from './yearsNewestFirst.ts'

interface YearPickProps {
  label: string
  /** Undefined or null where no year is opened. */
  value: number | null | undefined
  years: readonly { year: number; note?: string | undefined }[]
  onChange: (year: number) => void
}

/** Which year is looked at: the newest first, with what is to be known of each. */
export function YearPick({ label, value, years, onChange }: YearPickProps) {
  const shown = value == null ? null : String(value)
  return (
    <Pick
      label={label}
      value={shown}
      options={yearsNewestFirst(years)}
      onChange={(year) => onChange(Number(year))}
      {...(shown !== null && { placeholder: shown })}
    />
  )
}
