import type { Format } from '../format.ts'
import type { Words } from '../vi.ts'

export const looked = (format: Format): Words['looked'] => ({
  year: {
    figure: (index, asked, shown) => `No figure of ${index} ${asked} is published: this is ${shown}.`,
    components: (index, asked, shown) => `${index} ${asked} has no components yet: this is ${shown}.`,
    component: (index, asked, shown) => `${index} ${asked} does not have this component: this is ${shown}.`,
    whole: (index, asked, shown) =>
      `Scores of ${index} ${asked} are not known for every province: this is ${shown}.`,
    pair: (index, asked, shown) => `${index} ${asked} has no earlier year to compare with: this is ${shown}.`,
  },
  grain: (shown) => `This page goes by week or month: this is by ${shown}.`,
  calendar: 'This page follows the civil calendar, not that of reports.',
  index: (asked, shown) => `No indicator stands in for ${asked}: this is ${shown}.`,
  former: (name, ended, heir) => `${name} ended on ${format.date(ended)}: this is ${heir}.`,
  seeFormer: 'See the former unit',
  why: 'Why?',
  whyOf: (index, year) => `Why? What moved ${index} ${year}`,
  whichStep: 'Which step?',
  whichStepOf: (unit) => `Which step? Where cases of ${unit} are late`,
})
