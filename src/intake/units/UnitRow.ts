/** Columns of `units`; aliases are parted by `;`, days are ISO dates. */
export interface UnitRow {
  unit: string
  name_vi: string
  name_en: string | null
  aliases: string | null
  kind: string
  valid_from: string | null
  valid_to: string | null
}

export interface UnitLinkRow {
  old: string
  new: string
  date: string
  relation: string
}
