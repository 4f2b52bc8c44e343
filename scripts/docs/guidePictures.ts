export interface GuidePicture {
  /** File in docs/pictures, without its ending. */
  name: string
  /** Path and search behind the `#`. */
  hash: string
  /** Id of the one figure that is shown; without it the window. */
  figure?: string
  onPhone?: boolean
  /** What is typed into the search. */
  searched?: string
}

/** The pictures of docs/huong-dan.md, in its order. */
export const guidePictures: readonly GuidePicture[] = [
  { name: 'tong-quan', hash: '/' },
  { name: 'nguyen-nhan', hash: '/causes?index=PCI', figure: 'rank-change' },
  { name: 'don-vi', hash: '/unit?unit=S.TAICHINH.2025' },
  { name: 'diem-nghen', hash: '/bottlenecks', figure: 'path' },
  { name: 'bang-mau', hash: '/indicators?tab=heat', figure: 'heat-of-indicators' },
  { name: 'tim', hash: '/', searched: 'papi 2024' },
  { name: 'dien-thoai', hash: '/', onPhone: true },
]
