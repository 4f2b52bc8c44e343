import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { bytesOfPackage } from './filesOfPackages.ts'
import { bytesOfHost, programOfHost } from './filesOfPage.ts'
import type { PictureFont } from './PictureFile.ts'

/** Files of a page come from its host, those of Node from its packages. */
const bytesOf = import.meta.env.SSR ? bytesOfPackage : bytesOfHost
const programOf = import.meta.env.SSR ? () => bytesOfPackage('rasteriser') : programOfHost

const family = 'Be Vietnam Pro'
const weights: readonly PictureFont[] = ['regular', 'medium', 'bold']

/** Signs that the font lacks, each with a file of signs alone: one with letters would take whole texts over. */
const signs: readonly { file: PictureFont; drawn: RegExp }[] = [
  { file: 'arrows', drawn: /[\u2190-\u2199\u2308-\u230B]/ },
  { file: 'shapes', drawn: /[\u25A0-\u2609\u270B-\u271C]/ },
]

let started: Promise<void> | undefined

/** An SVG ready to be drawn, `width` pixels wide (by default as it says itself); who asks frees it. */
export async function openSvg(svg: string, width?: number): Promise<InstanceType<typeof Resvg>> {
  started ??= programOf().then(initWasm)
  try {
    await started
  } catch (error) {
    started = undefined
    throw error
  }
  const needed = signs.filter(({ drawn }) => drawn.test(svg)).map(({ file }) => file)
  const fontBuffers = await Promise.all([...weights, ...needed].map(bytesOf))
  const names = { defaultFontFamily: family, sansSerifFamily: family, serifFamily: family }
  return new Resvg(svg, {
    font: { fontBuffers, ...names, monospaceFamily: family },
    ...(width === undefined ? {} : { fitTo: { mode: 'width' as const, value: width } }),
  })
}
