import { alerts } from './en/alerts.ts'
import { bottlenecks } from './en/bottlenecks.ts'
import { breaks } from './en/breaks.ts'
import { cases } from './en/cases.ts'
import { causes } from './en/causes.ts'
import { change } from './en/change.ts'
import { column } from './en/column.ts'
import { compare } from './en/compare.ts'
import { components } from './en/components.ts'
import { data } from './en/data.ts'
import { dictionary } from './en/dictionary.ts'
import { difference } from './en/difference.ts'
import { faults } from './en/faults.ts'
import { fieldName } from './en/fieldName.ts'
import { figure } from './en/figure.ts'
import { find } from './en/find.ts'
import { forecast } from './en/forecast.ts'
import { frame } from './en/frame.ts'
import { funnel } from './en/funnel.ts'
import { headroom } from './en/headroom.ts'
import { heat } from './en/heat.ts'
import { help } from './en/help.ts'
import { indicators } from './en/indicators.ts'
import { looked } from './en/looked.ts'
import { measured } from './en/measured.ts'
import { ofData } from './en/ofData.ts'
import { overview } from './en/overview.ts'
import { papers } from './en/papers.ts'
import { plan } from './en/plan.ts'
import { points } from './en/points.ts'
import { ranking } from './en/ranking.ts'
import { reach } from './en/reach.ts'
import { report } from './en/report.ts'
import { scenarios } from './en/scenarios.ts'
import { sensitivity } from './en/sensitivity.ts'
import { sql } from './en/sql.ts'
import { unit } from './en/unit.ts'
import { upload } from './en/upload.ts'
import { writing } from './en/writing.ts'
import { createFormat } from './format.ts'
import type { Words } from './vi.ts'

const format = createFormat(writing)

export const en: Words = {
  language: writing.language,
  format,
  fieldName,
  ofData,
  breaks,
  column,
  alerts: alerts(format),
  frame: frame(format),
  difference: difference(format),
  faults,
  figure: figure(format),
  data: data(format),
  dictionary: dictionary(format),
  indicators: indicators(format),
  components: components(format),
  cases: cases(),
  bottlenecks: bottlenecks(format),
  causes: causes(),
  compare: compare(format),
  change: change(format),
  papers: papers(format),
  plan: plan(),
  find: find(format),
  forecast: forecast(format),
  funnel: funnel(format),
  heat: heat(format),
  help,
  points: points(format),
  looked: looked(format),
  measured: measured(format),
  overview: overview(format),
  ranking: ranking(format),
  scenarios: scenarios(format),
  reach: reach(format),
  report,
  sql: sql(format),
  unit: unit(format),
  upload: upload(format),
  sensitivity: sensitivity(format),
  headroom: headroom(format),
}
