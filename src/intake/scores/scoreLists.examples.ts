import type { ScoreLists, ScoreRow } from './ScoreLists.ts'

const place = (
  system: string,
  code: string,
  name: string,
  english: string,
  aliases: string | null = null,
) => ({
  place_system: system,
  place: code,
  name_vi: name,
  name_en: english,
  aliases,
  kind: 'province',
  region: 'Miền Bắc',
  valid_to: null,
})

const component = (
  code: string,
  parent: string | null,
  name: string,
  english: string,
  max: number | null,
) => ({
  index: 'PCI',
  edition: '2013',
  tree: 'main',
  component: code,
  parent,
  level_vi: parent === null ? 'chỉ số' : 'chỉ số thành phần',
  name_vi: name,
  name_en: english,
  max,
})

const held = (code: string, score: number): ScoreRow => ({
  index: 'PCI',
  year: 2019,
  place_system: '63',
  place: code,
  component: 'PCI',
  score,
  rank_published: null,
})

/** Three provinces, two of which are still there in 2025, one index of two sub-indices, and scores of 2019. */
export const lists: ScoreLists = {
  indices: [
    {
      index: 'PCI',
      name_vi: 'Năng lực cạnh tranh',
      name_en: 'Competitiveness',
      short_vi: 'PCI',
      short_en: 'PCI',
      decimals: 2,
    },
    {
      index: 'PAPI',
      name_vi: 'Hiệu quả quản trị',
      name_en: 'Governance',
      short_vi: 'PAPI',
      short_en: 'PAPI',
      decimals: 2,
    },
  ],
  editions: [
    {
      index: 'PCI',
      edition: '2013',
      first_year: 2013,
      last_year: 2024,
      comparable: null,
      decision: null,
      note_vi: null,
      note_en: null,
    },
  ],
  publications: [
    { index: 'PCI', year: 2019, place_system: '63', places_ranked: 3, published: null, source: null },
  ],
  components: [
    component('PCI', null, 'Năng lực cạnh tranh', 'Competitiveness', 100),
    component('PCI.ENTRY', 'PCI', 'Chi phí gia nhập thị trường', 'Entry Costs', 10),
    component('PCI.LAND', 'PCI', 'Tiếp cận đất đai', 'Land Access', 10),
  ],
  places: [
    place('63', '01', 'Hà Nội', 'Hanoi'),
    place('63', '77', 'Bà Rịa - Vũng Tàu', 'Ba Ria - Vung Tau', 'BRVT'),
    place('63', '48', 'Đà Nẵng', 'Da Nang'),
    place('34', '01', 'Hà Nội', 'Hanoi'),
    place('34', '48', 'Đà Nẵng', 'Da Nang'),
  ],
  scores: [held('01', 68.8), held('77', 65.1), held('48', 70.15)],
}
