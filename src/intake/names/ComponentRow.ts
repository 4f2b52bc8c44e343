/** Columns of `components`; rows of one index, of one edition or of several. */
export interface ComponentRow {
  edition: string
  component: string
  parent: string | null
  level_vi: string
  name_vi: string
  name_en: string
}
