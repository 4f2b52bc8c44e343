import styles from './DotStrip.module.css'

export interface DotStripProps {
  /** Of the others, or of all: in any order. */
  values: readonly number[]
  /** The one that is followed: in the accent, above the others; null where it is not known. */
  own: number | null
  /** A level such as a target. */
  target?: number | null
  width?: number
  height?: number
  /** What it shows, for those who do not see it. */
  label: string
}

/** Where one stands among others, as small as a word: a dot each, the larger value further right. */
export function DotStrip({ values, own, target = null, width = 132, height = 18, label }: DotStripProps) {
  const all = [...values, ...[own, target].filter((value) => value !== null)]
  const low = Math.min(...all)
  const span = Math.max(...all) - low
  const x = (value: number) =>
    Math.round((4 + (span === 0 ? 0.5 : (value - low) / span) * (width - 8)) * 10) / 10
  const middle = height / 2
  return (
    <svg
      className={styles.strip}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      <line className={styles.axis} x1={0} x2={width} y1={middle} y2={middle} />
      {target === null ? null : (
        <line className={styles.target} x1={x(target)} x2={x(target)} y1={1} y2={height - 1} />
      )}
      {values.length > 0 ? (
        <path className={styles.others} d={values.map((value) => `M${x(value)} ${middle}h0`).join('')} />
      ) : null}
      {own === null ? null : <circle className={styles.own} cx={x(own)} cy={middle} r={4} />}
    </svg>
  )
}
