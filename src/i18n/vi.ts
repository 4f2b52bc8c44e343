import { createFormat } from './format.ts'
import { alerts } from './vi/alerts.ts'
import { bottlenecks } from './vi/bottlenecks.ts'
import { breaks } from './vi/breaks.ts'
import { cases } from './vi/cases.ts'
import { causes } from './vi/causes.ts'
import { change } from './vi/change.ts'
import { column } from './vi/column.ts'
import { compare } from './vi/compare.ts'
import { components } from './vi/components.ts'
import { data } from './vi/data.ts'
import { dictionary } from './vi/dictionary.ts'
import { difference } from './vi/difference.ts'
import { faults } from './vi/faults.ts'
import { fieldName } from './vi/fieldName.ts'
import { figure } from './vi/figure.ts'
import { find } from './vi/find.ts'
import { forecast } from './vi/forecast.ts'
import { frame } from './vi/frame.ts'
import { funnel } from './vi/funnel.ts'
import { headroom } from './vi/headroom.ts'
import { heat } from './vi/heat.ts'
import { help } from './vi/help.ts'
import { indicators } from './vi/indicators.ts'
import { looked } from './vi/looked.ts'
import { measured } from './vi/measured.ts'
import { ofData } from './vi/ofData.ts'
import { overview } from './vi/overview.ts'
import { papers } from './vi/papers.ts'
import { plan } from './vi/plan.ts'
import { points } from './vi/points.ts'
import { ranking } from './vi/ranking.ts'
import { reach } from './vi/reach.ts'
import { report } from './vi/report.ts'
import { scenarios } from './vi/scenarios.ts'
import { sensitivity } from './vi/sensitivity.ts'
import { sql } from './vi/sql.ts'
import { unit } from './vi/unit.ts'
import { upload } from './vi/upload.ts'
import { writing } from './vi/writing.ts'

const format = createFormat(writing)

export const vi = {
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

/** Every word of the interface; the screens' own words are in the files of their names. */
export type Words = typeof vi
