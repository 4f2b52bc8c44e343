import type { Words } from '../i18n/vi.ts'
import type { ChartOption } from './base.ts'
import { bumpChartExamples } from './bumpChart.examples.ts'
import { bumpChart } from './bumpChart.ts'
import { caseTimelineExamples } from './caseTimeline.examples.ts'
import { caseTimeline, caseTimelineHeight } from './caseTimeline.ts'
import { componentHistoryExamples } from './componentHistory.examples.ts'
import { componentHistory } from './componentHistory.ts'
import { coveragePictureExamples } from './coveragePicture.examples.ts'
import { coveragePicture } from './coveragePicture.ts'
import { distanceDotsExamples } from './distanceDots.examples.ts'
import { distanceDots, distanceDotsHeight } from './distanceDots.ts'
import { dumbbellExamples } from './dumbbell.examples.ts'
import { dumbbell, dumbbellHeight } from './dumbbell.ts'
import { editionTimelineExamples } from './editionTimeline.examples.ts'
import { editionTimeline } from './editionTimeline.ts'
import { forecastFanExamples } from './forecastFan.examples.ts'
import { forecastFan } from './forecastFan.ts'
import { funnelExamples } from './funnel.examples.ts'
import { funnel } from './funnel.ts'
import { headroomBarsExamples } from './headroomBars.examples.ts'
import { headroomBars, headroomBarsHeight } from './headroomBars.ts'
import { indicatorTrendExamples } from './indicatorTrend.examples.ts'
import { indicatorTrend } from './indicatorTrend.ts'
import { intervalBarsExamples } from './intervalBars.examples.ts'
import { intervalBars } from './intervalBars.ts'
import { placeLines } from './placeLines.ts'
import { placeLinesExamples, profileDotsExamples } from './placePictures.examples.ts'
import { pointsBarsExamples } from './pointsBars.examples.ts'
import { pointsBars, pointsBarsHeight } from './pointsBars.ts'
import { pointsTrendExamples } from './pointsTrend.examples.ts'
import { pointsTrend } from './pointsTrend.ts'
import { profileDots, profileDotsHeight } from './profileDots.ts'
import { rankStripExamples } from './rankStrip.examples.ts'
import { rankStrip } from './rankStrip.ts'
import { reachGainsExamples } from './reachGains.examples.ts'
import { reachGains, reachGainsHeight } from './reachGains.ts'
import { scenarioRanksExamples } from './scenarioRanks.examples.ts'
import { scenarioRanks, scenarioRanksHeight } from './scenarioRanks.ts'
import { slopeExamples } from './slope.examples.ts'
import { slope } from './slope.ts'
import { stepPathExamples } from './stepPath.examples.ts'
import { stepPath, stepPathHeight } from './stepPath.ts'
import type { ChartTheme } from './theme.ts'
import { tileMapExamples } from './tileMap.examples.ts'
import { tileMap } from './tileMap.ts'
import { waterfallExamples } from './waterfall.examples.ts'
import { waterfall, waterfallHeight } from './waterfall.ts'
import { weeklyMissesExamples } from './weeklyMisses.examples.ts'
import { weeklyMisses } from './weeklyMisses.ts'

/** One example of a picture, ready to be drawn. */
export interface PictureExample {
  picture: string
  example: string
  /** In pixels: on a phone (not of pictures that only files hold), on the screen, in a file. */
  widths: readonly number[]
  height(width: number): number
  draw(words: Words, theme: ChartTheme): ChartOption
}

interface Declared<D> {
  draw: (data: D, words: Words, theme: ChartTheme) => ChartOption
  examples: Readonly<Record<string, D>>
  /** On the screen. */
  width: number
  height: number | ((data: D, width: number) => number)
  /** Drawn on paper and in files alone. */
  onlyInFiles?: boolean
}

const phone = 350
const file = 896

/** Every picture with every example of it: what the test over all draws, and `npm run gallery` shows. */
export const everyPicture: readonly PictureExample[] = [
  ...of('bumpChart', { draw: bumpChart, examples: bumpChartExamples, width: 520, height: 380 }),
  ...of('caseTimeline', {
    draw: caseTimeline,
    examples: caseTimelineExamples,
    width: 1100,
    height: caseTimelineHeight,
  }),
  ...of('componentHistory', {
    draw: componentHistory,
    examples: componentHistoryExamples,
    width: 420,
    height: 200,
  }),
  ...of('coveragePicture', {
    draw: coveragePicture,
    examples: coveragePictureExamples,
    width: 1120,
    height: ({ lines }, width) => (width < 500 ? 90 + lines.length * 38 : 50 + lines.length * 24),
  }),
  ...of('distanceDots', {
    draw: distanceDots,
    examples: distanceDotsExamples,
    width: 520,
    height: distanceDotsHeight,
  }),
  ...of('dumbbell', {
    draw: dumbbell,
    examples: dumbbellExamples,
    width: 520,
    height: dumbbellHeight,
  }),
  ...of('editionTimeline', {
    draw: editionTimeline,
    examples: editionTimelineExamples,
    width: 1120,
    height: ({ lines }, width) => (width < 500 ? 80 + lines.length * 44 : 50 + lines.length * 30),
  }),
  ...of('forecastFan', { draw: forecastFan, examples: forecastFanExamples, width: 560, height: 260 }),
  ...of('funnel', { draw: funnel, examples: funnelExamples, width: 900, height: 430 }),
  ...of('headroomBars', {
    draw: headroomBars,
    examples: headroomBarsExamples,
    width: 560,
    height: headroomBarsHeight,
  }),
  ...of('indicatorTrend', {
    draw: indicatorTrend,
    examples: indicatorTrendExamples,
    width: 640,
    height: 264,
  }),
  ...of('intervalBars', { draw: intervalBars, examples: intervalBarsExamples, width: 600, height: 280 }),
  ...of('placeLines', { draw: placeLines, examples: placeLinesExamples, width: 640, height: 320 }),
  ...of('pointsBars', {
    draw: pointsBars,
    examples: pointsBarsExamples,
    width: 520,
    height: pointsBarsHeight,
  }),
  ...of('pointsTrend', { draw: pointsTrend, examples: pointsTrendExamples, width: 700, height: 290 }),
  ...of('profileDots', {
    draw: profileDots,
    examples: profileDotsExamples,
    width: 560,
    height: profileDotsHeight,
  }),
  ...of('rankStrip', { draw: rankStrip, examples: rankStripExamples, width: 520, height: 176 }),
  ...of('reachGains', {
    draw: reachGains,
    examples: reachGainsExamples,
    width: 460,
    height: reachGainsHeight,
  }),
  ...of('scenarioRanks', {
    draw: scenarioRanks,
    examples: scenarioRanksExamples,
    width: 460,
    height: scenarioRanksHeight,
  }),
  ...of('slope', { draw: slope, examples: slopeExamples, width: 520, height: 380 }),
  ...of('stepPath', {
    draw: stepPath,
    examples: stepPathExamples,
    width: 577,
    height: stepPathHeight,
  }),
  ...of('tileMap', {
    draw: tileMap,
    examples: tileMapExamples,
    width: 520,
    height: ({ system }) => (system === '34' ? 560 : 640),
  }),
  ...of('waterfall', {
    draw: waterfall,
    examples: waterfallExamples,
    width: 520,
    height: waterfallHeight,
  }),
  ...of('weeklyMisses', { draw: weeklyMisses, examples: weeklyMissesExamples, width: 480, height: 224 }),
]

function of<D>(picture: string, { draw, examples, width, height, onlyInFiles }: Declared<D>) {
  return Object.entries(examples).map(
    ([example, data]): PictureExample => ({
      picture,
      example,
      widths: onlyInFiles ? [file] : [phone, width, file],
      height: (at) => (typeof height === 'number' ? height : height(data, at)),
      draw: (words, theme) => draw(data, words, theme),
    }),
  )
}
