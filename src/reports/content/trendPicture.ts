import type { UnitReport } from '../../answers/reports/unitReports.ts'
import { chartSvg } from '../../charts/chartSvg.ts'
import { indicatorTrend } from '../../charts/indicatorTrend.ts'
import { chartTheme } from '../../charts/theme.ts'
import { documentWords as said } from '../../i18n/documentWords.ts'
import { vi } from '../../i18n/vi.ts'
import { trendOf } from '../../parts/standings/trendOf.ts'
import type { ModelPicture } from '../DocumentModel.ts'

export interface PictureLook {
  /** Pixels, without the line of the mark. */
  width: number
  height: number
  /** Of texts; 1 = as on the screen. */
  scale: number
}

const onPage: PictureLook = { width: 640, height: 220, scale: 1 }
const paper = '#FFFFFF'

/** The official rate on time over the periods before; null where it has no value in any of them. */
export function trendPicture(
  { trend, periods, unit }: Pick<UnitReport, 'trend' | 'periods' | 'unit'>,
  mark: string | null,
  { width, height, scale }: PictureLook = onPage,
): ModelPicture | null {
  if (trend === null || trend.points.every(({ value }) => value === null)) return null
  const theme = { ...chartTheme('light', scale), paper }
  const chosen = trend.points.at(-1)?.period.end === periods.period.end ? trend.points.at(-1) : undefined
  const data = trendOf(trend, { chosen: chosen?.period.period ?? '', toDate: false, like: null }, vi)
  const chart = chartSvg(indicatorTrend(data, vi, theme), width, height)
  const caption = said.results.picture(vi.format.name(trend.definition), vi.format.name(unit))
  const full = height + (mark === null ? 0 : 26 * scale)
  const note =
    mark === null
      ? ''
      : `<text x="${width / 2}" y="${full - 8 * scale}" text-anchor="middle" font-family="Be Vietnam Pro" font-size="${theme.size.text}" font-weight="700" fill="${theme.ink}">${mark}</text>`
  return {
    caption,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${full}" viewBox="0 0 ${width} ${full}"><rect width="${width}" height="${full}" fill="${paper}"/>${chart}${note}</svg>`,
    width,
    height: full,
  }
}
