import type { MouseEvent } from 'react'
import { memo, useMemo, useState } from 'react'
import type { RankHeat } from '../../../charts/RankHeat.ts'
import { shareStep, shareSteps } from '../../../charts/shareStep.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Sensitivity.module.css'

/** Places × ranks, one path for each step, so that all of it is drawn again within a frame; read out by row. */
export function RankHeatPicture({ heat }: { heat: RankHeat }) {
  const said = useWords().sensitivity
  const [at, setAt] = useState<{ row: number; rank: number } | null>(null)
  const { rows, followed } = heat
  const ranks = rows[0]?.shares.length ?? 0
  const paths = useMemo(() => pathsOf(heat), [heat])
  const ticks = Array.from({ length: ranks }, (_, i) => i + 1).filter((rank) => rank === 1 || rank % 10 === 0)
  const pointed = at && rows[at.row]
  const point = (event: MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const row = Math.floor(((event.clientY - box.top) / box.height) * rows.length)
    const rank = 1 + Math.floor(((event.clientX - box.left) / box.width) * ranks)
    setAt(rows[row] && rank >= 1 && rank <= ranks ? { row, rank } : null)
  }
  return (
    <div className={styles.heat}>
      <ul className={styles.legend}>
        {shareSteps.map((from, i) => (
          <li key={from}>
            <i aria-hidden="true" data-step={i} />
            {said.heatScale(from, shareSteps[i + 1] ?? null)}
          </li>
        ))}
      </ul>
      <output className={styles.readout}>
        {pointed ? said.heatCell(pointed.name, at.rank, pointed.shares[at.rank - 1] ?? 0) : said.heatHint}
      </output>
      <div className={styles.rankAxis} aria-hidden="true">
        <svg>
          <title>{said.rankAxis}</title>
          {ticks.map((rank) => (
            <text key={rank} x={`${((rank - 0.5) / ranks) * 100}%`} y="11" textAnchor="middle">
              {rank}
            </text>
          ))}
        </svg>
      </div>
      <Names
        joined={rows.map(({ name }) => name).join('|')}
        followed={rows.findIndex(({ place }) => place === followed)}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: reads out what the table beside it holds */}
      <div className={styles.cells} onMouseMove={point} onMouseLeave={() => setAt(null)}>
        <svg
          viewBox={`0 0 ${ranks} ${rows.length}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={said.heatLabel}
        >
          {paths.map((d, step) => (
            <path key={shareSteps[step]} data-step={step} d={d} />
          ))}
          {rows.map(({ place, rank }, i) => (
            <path
              key={place}
              className={styles.own}
              data-followed={place === followed}
              d={cell(rank - 1, i)}
            />
          ))}
        </svg>
      </div>
    </div>
  )
}

/** Plain text, so that names are not drawn again when only the shares change. */
const Names = memo(function Names({ joined, followed }: { joined: string; followed: number }) {
  return (
    <ol className={styles.names}>
      {joined.split('|').map((name, i) => (
        <li key={name} title={name} data-followed={i === followed}>
          {name}
        </li>
      ))}
    </ol>
  )
})

function pathsOf({ rows }: RankHeat): string[] {
  const paths = shareSteps.map(() => '')
  rows.forEach(({ shares }, i) => {
    shares.forEach((share, n) => {
      const step = shareStep(share)
      if (step !== null) paths[step] += cell(n, i)
    })
  })
  return paths
}

function cell(column: number, row: number): string {
  return `M${column} ${row}h1v1h-1z`
}
