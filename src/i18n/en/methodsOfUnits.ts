import type { Method } from '../Method.ts'

export const methodsOfUnits: Method[] = [
  {
    id: 'behind',
    what: 'A unit’s part of what is missed',
    formula: '(denominator − numerator of the unit) ÷ (the same of the city), 13 complete weeks',
    how: 'Which units make up what is missed in an indicator that stands in for a component. It is about counts, not about doing badly: a unit with much work has a large part even at a good rate. Where lower is better, the numerator stands for denominator − numerator. Durations and stocks have no parts: they are ordered by distance to the target.',
    measure: 'part of the city, 0–100%; all units directly below it add up to 100%',
    source: null,
  },
  {
    id: 'standardised',
    what: 'Standardised by field',
    formula: 'missed ÷ expected × overall rate; expected = Σ over fields (cases × overall rate of the field)',
    how: 'Land and construction are slow, certification is fast: a unit is held against what its own mix of fields lets expect. All that is expected adds up to all that is observed. A unit that is almost alone in its fields (from 80%) is not judged.',
    measure: 'rate, from 0; beyond 100% where far worse than its mix',
    source: 'Spiegelhalter, Statistics in Medicine 24 (2005), 1185–1202, § 2',
  },
  {
    id: 'funnel',
    what: 'Funnel plot',
    formula:
      'beta-binomial limits of n cases: mean p, true rates varying by τ²p²; τ²: mean z² (10% of each tail drawn in) = 0.68, z² = (x − E)² ÷ (E(1 − p) + τ²E²)',
    how: 'Limits of 95% and 99.8% around the overall rate p, narrower as the cases n (at the average mix) grow. Where units vary more than chance lets them, τ widens the limits, of large and small ones alike. Two marks: beyond chance (limits not widened) and apart from the general spread (widened); only the latter is coloured and named. Below five expected only what is clearly worse is told; below the smallest denominator a unit is not judged.',
    measure: 'rate, 0–100%; by chance 0.1% lie beyond on either side',
    source:
      'Spiegelhalter 2005, § 4 (additive variance) and appendix A.1.1; Paule and Mandel, J. Res. NBS 87 (1982), 377–385',
  },
  {
    id: 'residual',
    what: 'Standardised residual',
    formula: '(observed − expected) ÷ √(expected × (1 − p) + τ² × expected²)',
    how: 'How many standard deviations of chance a unit lies off what its fields let expect; τ as in the funnel. Above 0 = more missed than expected.',
    measure: 'standard deviations; beyond ±3 seldom by chance',
    source: 'Spiegelhalter 2005, § 4',
  },
  {
    id: 'slip',
    what: 'Alert: worse than its own past',
    formula:
      'P(X ≥ missed | mean E, variance E + E²·[c²·ΣΣEᵢEⱼρ^|i−j| ÷ E² + c²(1 + ρ) ÷ ((1 − ρ)n) + 1 ÷ misses learnt from])',
    how: 'E is the unit’s own level over n = 52 weeks (up to 4 weeks before), field by field, times the common movement of the week. c is how much true rates vary from week to week, ρ how they follow each other, both learnt from all units of the kind. The last 1–4 weeks are looked at, the clearest span counts, its chance times 2; Poisson–lognormal tail. The last year is replayed as if each week were now: where small chances come too often, limits widen. A unit enters where false discoveries among the new ones of the week are held to 0.9% (over a year below 10%), less where weeks vary so much that even a threefold rise would be hidden; it stays while the evidence is 99.8%, and its episode ends after four quiet weeks. At least three misses. “Since” is the week from which the counts most likely come at another rate.',
    measure: 'probability, 0–1; shown only at evidence of 99.8%',
    source:
      'Noufaily et al., Statistics in Medicine 32 (2013), 1206–1222; Marshall et al., ibid. 23 (2004), 2341–2363; Clayton and Kaldor, Biometrics 43 (1987), 671–681; Hinkley 1970; Benjamini and Hochberg 1995',
  },
  {
    id: 'common',
    what: 'Common movement and units that rise at once',
    formula:
      'factor m on the odds of all units of a kind: Σ w·(x − E(m)) ÷ (1 − p + d·E) = 0, w falling to 0 far out',
    how: 'The common line of a week lies where most units lie, whether they stayed or moved; units far out do not pull it. If more than half move, only the common movement is told, from 1.5 times the 13 weeks before and beyond five usual deviations. If fewer do, they are told as a group where at least 5 units and 5% begin within four weeks.',
    measure: 'times the usual level',
    source:
      'Efron, JASA 99 (2004), 96–104; Spiegelhalter et al., JRSS A 175 (2012), 1–47; Huber and Ronchetti 2009, ch. 4',
  },
  {
    id: 'missed',
    what: 'Alert: target missed',
    formula: 'P(X ≥ missed | n cases, allowed share = 1 − target) ≤ 0.2%',
    how: 'Exact binomial of one week, at least three misses; false discoveries held to 10% over all tests. No rule looks at runs of weeks alone.',
    measure: 'probability, 0–1; shown only at evidence of 99.8%',
    source: 'Benjamini and Hochberg 1995',
  },
  {
    id: 'stake',
    what: 'Points at stake of an alert',
    formula: 'maximum of the component × share it stands in for × missed ÷ cases of the whole city',
    how: 'What the whole city would gain if the unit missed no case. Only where a document says that the indicator makes the component proportionally; blank elsewhere.',
    measure: 'points of the component, from 0',
    source: 'Decision 766/QĐ-TTg of 23/6/2022',
  },
  {
    id: 'estimate',
    what: 'Estimated points',
    formula: 'Σ maximum of the component × share spoken for × rule(value)',
    how: 'An indicator’s value becomes a share of the points by the rule declared under Proxies: proportional, from a threshold, in steps, or interpolated. Not the published score. The weakest basis among the parts stands beside it.',
    measure: 'points of the index, from 0 to what is measurable',
    source: 'Decision 766/QĐ-TTg; the handbook of each index; Proxies',
  },
  {
    id: 'measurable',
    what: 'Measurable x of 100 points; grade',
    formula:
      'measurable = Σ maximum × share of indicators with figures; grade = [estimate; estimate + what is not measurable]',
    how: 'What is not measurable brings no points and is never rescaled. So a grade is a span: with nothing of the rest, and with all of it.',
    measure: 'points of the index, from 0 to its maximum',
    source: 'Decision 766/QĐ-TTg (limits of the middle grades not verified)',
  },
  {
    id: 'chance',
    what: 'Possible rank of a unit',
    formula:
      '5th–95th percentile of the rank over seeded draws: true points θ ~ N(μ, τ²), points as seen y ~ N(θ, φσ²), σ² of the binomial, φ = 1 + c²E(1 + 2Σ(1 − k÷n)ρᵏ) ≥ 1 from how weeks vary',
    how: 'Compared within the kind and, from 60 units on, within a third of like volume; standardised by field; on the indicators of which most have enough cases. Weeks that go up and down more than chance (φ) make the span wider; units with few cases are drawn towards the middle. Durations and shares are held fixed, so the span is the least doubt there is.',
    measure: 'rank, from 1 to the number of units compared',
    source:
      'Goldstein and Spiegelhalter, JRSS A 159 (1996), 385–443; Laney, Quality Engineering 14 (2002), 531–537',
  },
  {
    id: 'path',
    what: 'Time of a step',
    formula: 'time at which 50% and 90% are finished; open ones count as “at least”',
    how: 'Working hours by the calendar, without weekends and holidays, with compensatory days; waiting and processing apart. Open ones are not dropped (Kaplan–Meier); where too few are finished only “≥” is said. Overruns and savings against the allowance are summed apart, not offset.',
    measure: 'working days, from 0',
    source: 'Kaplan and Meier, JASA 53 (1958), 457–481',
  },
  {
    id: 'lateness',
    what: 'Lateness divided over steps',
    formula: 'step i gets ⌊L·Eᵢ ÷ E⌋ − ⌊L·Eᵢ₋₁ ÷ E⌋; Eᵢ = sum of the excess of the steps up to i',
    how: 'L is the working minutes from the due date to the finish or to now; a step that saved time counts as 0. Where no step exceeds its allowance, or none has one, it is a row of its own. Steps add up to the case exactly, units to the city.',
    measure: 'working minutes, from 0 to L; divided by the minutes of a day where days are written',
    source: null,
  },
  {
    id: 'closing',
    what: 'Closing of a period',
    formula: 'difference = figure now − figure reported at the closing',
    how: 'When a period is closed, the figures of the city and of every unit are written to a file and never changed. From then on screens and bulletins say “reported … · now …” where late entries changed them. A period that is not over, or is closed already, cannot be closed.',
    measure: 'of the indicator',
    source: null,
  },
]
