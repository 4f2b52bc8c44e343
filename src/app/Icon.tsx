const shapes = {
  overview: 'M3 4h14M3 8h9M3 12h14M3 16h6',
  ranking: 'M3 4h14M3 8h11M3 12h8M3 16h5',
  components: 'M4 3v13h4M4 7h4M4 11.5h4M11 7h6M11 11.5h6M11 16h4M4 3h10',
  causes: 'M10 3v14M5 8l5-5 5 5M4 17h12M6 12h8',
  plan: 'M4 5h12M4 10h12M4 15h12M8 3.5v3M13 8.5v3M6 13.5v3',
  indicators: 'M3 3v14h14M6 12l3-4 3 2 5-6',
  unit: 'M4 17V5l6-2 6 2v12M3 17h14M8 8h.01M12 8h.01M8 12h.01M12 12h.01',
  bottlenecks: 'M3 4h14l-5 6v6l-4 1v-7z',
  data: 'M3 4h14v12H3zM3 8h14M3 12h14M8 4v12',
  search: 'M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM13 13l4 4',
  more: 'M4 10h.01M10 10h.01M16 10h.01',
  auto: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 3v14M12.5 3.6v12.8M15 5.2v9.6',
  light:
    'M10 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6 16 16M4 16l1.4-1.4M14.6 5.4 16 4',
  dark: 'M16.5 12A7 7 0 0 1 8 3.5 7 7 0 1 0 16.5 12z',
  present: 'M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4',
  help: 'M7.4 7.6a2.7 2.7 0 1 1 3.9 2.4c-.9.5-1.3 1-1.3 2M10 14.6h.01M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15z',
  presentation: 'M3 16 7 5l4 11M4.5 12h5M13 16l2-6 2 6M13.7 14h2.6',
} as const

export type IconName = keyof typeof shapes

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 20 20"
      width="1.25em"
      height="1.25em"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' ? 2.5 : 1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={shapes[name]} />
    </svg>
  )
}
