import type { Format } from '../format.ts'
import type { Words } from '../vi.ts'
import { plural } from './plural.ts'

export const unit = (format: Format): Words['unit'] => {
  const count = (n: number) => format.number(n)
  const cases = (n: number) => `${count(n)} ${plural(n, 'case')}`
  const unitsOf = (n: number) => `${count(n)} ${plural(n, 'unit')}`
  return {
    bar: {
      unit: 'Unit',
      by: 'by',
      grain: 'Length of periods',
      period: 'period',
      summary: (unit, period) => `${unit} · ${period}`,
    },
    what: {
      units: 'list of units',
      cases: 'open dossiers, documents and tasks',
      indicators: 'indicators of the unit',
      components: 'components that the unit leads',
      signals: 'signals',
      freshness: 'dates of reports',
    },
    page: 'Page of the unit →',
    unknown: (code) => `There is no unit “${code}”`,
    start: {
      choose: 'Open this page first',
      drop: 'Do not open this page first',
      why: 'My unit: the dashboard opens on this page next time; kept on this computer, undone at any time',
    },
    ended: (name, date) => `${name} ended on ${format.date(date)}; its work went to`,
    began: (date) => `At work since ${format.date(date)}; before it was`,
    more: (n) => `and ${count(n)} more`,
    printed: (n) => `On paper: the first ${count(n)} rows; all of them on screen and in the CSV file.`,
    rest: (n) => `and ${cases(n)} more, all of them in the CSV file`,
    source: 'Dossiers, documents, tasks and petitions of the data package',

    noCases: 'The data package holds no single cases, so what is due and overdue is not known',

    column: {
      what: 'Case · at step',
      kind: 'Kind of case',
      holder: 'Held by',
      step: 'At step',
      due: 'Due',
      days: 'Overdue (working days)',
      daysTitle: 'Working days since the due date that counts in the data package',
      explain: 'Explain',
    },
    unknownStep: 'step not known',

    due: {
      headline: (n) => `${cases(n)} ${plural(n, 'falls', 'fall')} due within two working days`,
      none: 'No case falls due within two working days',
      subtitle: (name, asOf) => `Open, by the due date in force · ${name} · after ${format.date(asOf)}`,
      file: 'due-soon',
      promised: 'new date',
      already: 'new date; overdue by the date first promised',
    },
    overdue: {
      headline: (n, first, of) => `${cases(n)} overdue, most of them in ${first} (${count(of)})`,
      alone: (n) => `${cases(n)} overdue`,
      none: 'No case is overdue',
      subtitle: (name, asOf) =>
        `Open past the due date that counts, by who holds them · ${name} · at the end of ${format.date(asOf)}`,
      file: 'overdue-by-division',
      part: 'Division or unit',
      all: 'Overdue',
      types: {
        procedure: 'Dossiers',
        'incoming document': 'Documents',
        'assigned task': 'Tasks',
        petition: 'Petitions',
      },
      without: 'No date',
      withoutTitle: 'Without a letter of apology and a new due date, or past the new date too',
      oldest: 'Oldest due',
      itself: (name) => `${name} (held directly)`,
    },
    late: {
      headline: (n) => `${cases(n)} overdue with no date to come`,
      explained: (n) => `${count(n)} explained on this computer`,
      none: 'No case is overdue without apology or new date',
      subtitle: (name) => `Neither apology nor new date, or past the new date too · ${name} · oldest first`,
      file: 'overdue-without-date',
      again: 'past its new date',
      explain: (dossier) => `Explain ${dossier}`,
    },
    explained: {
      headline: (n) => `${cases(n)} explained`,
      none: 'No case has been explained',
      subtitle: (name) => `Reasons and promised dates, kept on this computer, sent nowhere · ${name}`,
      file: 'explained',
      source: 'written by the reader on this computer',
      form: 'Write an explanation',
      case: 'Code of the case',
      reason: 'Reason',
      promised: 'Promised for',
      write: 'Write',
      refused: 'Not written: a code (letters and digits) and a date after the data’s date are needed.',
      done: (dossier) => `${dossier} is written down.`,
      unsaved: (dossier) => `${dossier} is not saved: it is lost when the page is closed.`,
      subtitleUnsaved: (name) =>
        `Reasons and promised dates of this visit, not saved on this computer, sent nowhere · ${name}`,
      hint: 'Only the code, a reason from the list and a date are kept: no names, nothing personal.',
      written: 'Written on data of',
      now: 'Now',
      still: 'still overdue',
      passed: 'still overdue, past the promise',
      gone: 'not on the overdue list any more',
      takeBack: (dossier) => `Take back the explanation of ${dossier}`,
      takeBackShort: 'take back',
      reasons: {
        supplement: 'a supplement is awaited',
        consultation: 'another authority is asked',
        'higher level': 'a higher level decides',
        tax: 'the tax office, financial duties',
        complex: 'complex, must be verified',
        staff: 'too few people, too much work',
        system: 'software or synchronisation',
        'handed over': 'handed over at a reorganisation',
        other: 'another reason, reported separately',
      },
    },

    indicators: {
      subtitle: (name, period, like, kind) =>
        `Indicators · ${name} · ${period} · beside the median of ${count(like)} (${kind})`,
      median: 'Median of kind',
      medianTitle: 'Median of the units of the kind with enough cases in the period; not for counts',
      medianOf: (n) => `of ${unitsOf(n)} with enough cases`,
      empty: (name, period) => `Nothing is measured of ${name} in ${period}`,
      file: 'indicators',
    },

    led: {
      headline: (n) => `Leads ${count(n)} ${plural(n, 'component')}`,
      open: (index, year, points) => `${index} ${year}: ${points} points not attained`,
      noVerified: 'no document confirms the assignment, so no points are counted for the unit',
      noPoints: 'no score is published of what documents assign',
      none: 'Leads no component in the list of assignments',
      subtitle: (name) =>
        `Points of the whole index not attained (lead: ${name}); only documented assignments carry points`,
      file: 'components-led',
      score: 'Score/maximum',
      open1: 'Not attained',
      status: 'Assignment',
      noScore: 'a dash: no score yet, or no document behind the assignment',
      joint: (units) => `jointly with ${units}`,
      source: 'List of assignments; published scores',
    },

    below: {
      title: (n) => `${unitsOf(n)} below`,
      none: 'No units below',
    },
    signals: {
      headline: (n, first) => `${count(n)} ${plural(n, 'signal')}, the clearest: ${first}`,
      none: 'No signal beyond random variation',
      notClear: (why: string) => `Signals: ${why}`,
      noneWhy: 'Raised only with 99.8% evidence and at least three cases.',
      subtitle: (name) => `Unlike its own past, or a target missed · ${name} and the units below`,
      file: 'signals',
      finding: 'Finding',
      both: 'Indicator and finding',
      waitingTitle: 'Open overdue dossiers of the unit',
      full: 'reached it last year',
    },
    stuck: {
      title: 'Bottlenecks',
      short: 'Bottlenecks →',
      most: (step, type, n, of) =>
        `Most overdue cases are at the step ${step} of ${type}: ${count(n)} of ${count(of)}`,
      none: 'No overdue case to look for at a step',
      open: (name) => `Where cases of ${name} wait →`,
    },
    fresh: {
      title: 'Reports',
      last: (week) => `Latest measurements: ${format.period(week)}`,
      nothing: 'Nothing measured within the last 13 weeks',
      all: (period) => `all units below have figures of ${format.period(period)}`,
      silent: (n, period) => `${unitsOf(n)} below without figures of ${format.period(period)}:`,
      since: (week) => `latest ${format.period(week)}`,
    },
  }
}
