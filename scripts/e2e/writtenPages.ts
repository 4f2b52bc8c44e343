import { inflateSync } from 'node:zlib'

/**
 * How far down each page of a PDF of Chromium is written on: where its lowest text stands, as a share of the height
 * within the margins, 0–1.
 */
export function writtenPages(pdf: Buffer, { height, margin }: { height: number; margin: number }): number[] {
  const text = pdf.toString('latin1')
  const pages = [...text.matchAll(/\/Type \/Page\b[\s\S]*?\/Contents (\d+) 0 R/g)]
  return pages.map(([, id = '']) => {
    const lowest = Math.min(height, ...baselines(streamOf(pdf, text, id)))
    return (height - margin - lowest) / (height - 2 * margin)
  })
}

function streamOf(pdf: Buffer, text: string, id: string): string {
  const object = text.indexOf(`\n${id} 0 obj`)
  const start = text.indexOf('stream\n', object) + 'stream\n'.length
  return inflateSync(pdf.subarray(start, text.indexOf('endstream', start))).toString('latin1')
}

/** A line x, y, 1 → y of the paper, from its lower edge: y scaled and moved. */
interface Heights {
  scale: number
  shift: number
}

/** Heights above the lower edge at which texts stand, in points. */
function baselines(content: string): number[] {
  const found: number[] = []
  const kept: Heights[] = []
  let now: Heights = { scale: 1, shift: 0 }
  const within = ([, , , d = 1, , f = 0]: number[]): Heights => ({
    scale: now.scale * d,
    shift: now.shift + now.scale * f,
  })
  for (const line of content.split('\n')) {
    const matrix = line.split(' ').slice(0, 6).map(Number)
    if (line === 'q') kept.push(now)
    else if (line === 'Q') now = kept.pop() ?? now
    else if (line.endsWith(' cm')) now = within(matrix)
    else if (line.includes(' Tm')) found.push(within(matrix).shift)
  }
  return found
}
