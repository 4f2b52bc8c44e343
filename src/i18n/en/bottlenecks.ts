import type { Format } from '../format.ts'
import type { Words } from '../vi.ts'
import { plural } from './plural.ts'

export const bottlenecks = (format: Format): Words['bottlenecks'] => {
  const bare = (value: number) => format.number(value, Math.abs(value) < 100 ? 1 : 0)
  const days = (value: number | null) => (value === null ? 'unknown' : `${bare(value)} working days`)
  return {
    unit: 'Unit',
    type: 'Kind',
    field: 'Field',
    allFields: 'all fields',
    procedure: 'Procedure',
    allProcedures: 'all procedures',
    procedureNote: (cases, open) => `${format.number(cases)} cases, ${format.number(open)} open`,
    of: 'of',
    since: 'Finished since',
    sinceText: 'finished in',
    spans: { month: '30 days', quarter: '90 days', half: '180 days', year: '365 days', all: 'all periods' },
    own: (from) => `since ${format.date(from)}`,
    asOf: (to) => `as of ${format.date(to)}`,
    toToday: 'To the last day of the data',
    summary: (type, unit) => `${type} · ${unit}`,
    unknownUnit: (unit) => `There is no unit “${unit}”`,
    toCity: 'See the whole city',
    what: {
      units: 'the list of units',
      path: 'the steps',
      lateness: 'time past due',
      cases: 'open cases',
      case: 'the case',
    },
    counted: {
      whole: (unit) => `All cases of ${unit} are counted: finished on time, late and open`,
      city: 'Late and open cases of the whole city alone are counted (choose a unit, or the last 30 to 365 days, to count those finished on time too)',
      loading: (loaded, total) =>
        total === null ? `reading cases: ${loaded}` : `reading cases: ${loaded} of ${total}`,
    },
    oldest: (old, desk, step) =>
      `open the longest: ${format.number(old)} ${plural(old, 'working day')}, at ${desk}, ${step}`,
    overdue: (n, overdue) => `${format.number(n)} open, ${format.number(overdue)} past due`,
    source: 'Cases and their hand-overs',
    scope: (from, to) => `finished ${format.dates(from, to)} or open`,
    open: (to) => `open on ${format.date(to)}`,
    path: {
      headline: (step, median, ninetieth) =>
        `Longest at ${step}: half the turns ${median}, one in ten ${ninetieth}`,
      within: (value) => `within ${bare(value)} days`,
      over: (value) => `over ${bare(value)} days`,
      longerThan: (value) => `not done after ${bare(value)} days`,
      none: 'There are no cases within these bounds',
      toEver: 'See all periods',
      subtitle: (scope) => `working days a turn · ${scope} (open turns count as “at least”, Kaplan–Meier)`,
      biased: 'late and open cases alone, so longer than usual',
      label: 'Steps: waiting, processing, time allotted, median and 90th percentile',
      waiting: 'waiting',
      processing: 'processing',
      allowed: 'allotted',
      median: 'median',
      ninetieth: '90% done within',
      days,
      bare,
      atLeast: (value) => `at least ${days(value)}`,
      atLeastBare: (value) => `≥ ${bare(value)}`,
      pausedLonger: (step) => `, not counting ${step}`,
      open: (n) => (n === 0 ? 'none open' : `${format.number(n)} open`),
      clockStands: 'clock stopped',
      nothingAllotted: 'no internal procedure',
      inDays: (column) => `${column} (working days)`,
      columns: {
        cases: 'Turns',
        open: 'Open',
        median: 'Median',
        ninetieth: '90%',
        allowed: 'Allotted',
        waiting: 'Waiting',
        processing: 'Processing',
        overrun: 'Overrun',
        saved: 'Saved',
        repeated: 'Repeated',
        returned: 'Sent back',
      },
      why: {
        cases: 'Each time a case comes to a step is a turn, also when it comes again',
        median: 'Working days; open turns count as lasting at least until now (Kaplan–Meier)',
        waiting: 'From receipt to start: median of finished turns, working days',
        processing: 'From start to finish: median of finished turns, working days',
        overrun: 'Working days beyond what was allotted, summed, open turns included',
        saved: 'Working days finished before what was allotted was over, summed',
        repeated: 'Turns that were a second attempt or later',
        returned:
          'Turns sent back by a later step (not those that come back from waiting for a supplement, tax or another level)',
      },
      table:
        'Every step in figures, working days: median, 90th percentile, allotted; overruns and savings summed; repeats and returns',
    },
    lateness: {
      headline: (total, share, step) => `${total} working days past due in all: ${share} from ${step}`,
      unassigned: (total, share) =>
        `${total} working days past due in all: ${share} without an internal procedure, so that no step answers for it`,
      none: 'No case is past due within these bounds',
      subtitle: (scope) =>
        `how long cases are past due, divided over steps by what each took beyond its allowance · ${scope}`,
      nobody: 'no step beyond its allowance, or no internal procedure',
      days: 'Working days past due',
      minutes: 'Working minutes',
      sum: 'Sum of steps',
      unitsHeadline: (unit, name, share) => `${unit}: ${share} in cases of ${name}`,
      onlyOwn: (unit) => `No unit below ${unit} holds cases past due`,
      unitsSubtitle:
        'the same working days past due, by the unit that decides and by where the case lay meanwhile',
      ofCases: 'Its cases',
      atDesks: 'At its desks',
      itself: (name) => `${name} (by itself)`,
      elsewhere: 'Other units (asked, or receiving)',
      equal: (minutes) =>
        `${minutes} working minutes in all: the same by step, by unit and for everything looked at`,
    },
    cases: {
      headline: (n, old, code, desk, step) =>
        `${format.number(n)} open ${plural(n, 'case')}; the oldest for ${format.number(old)} ${plural(old, 'working day')}: ${code}, at ${desk}, ${step}`,
      none: 'No case is open here',
      subtitle: (what, to) => `${what} · age on ${format.date(to)}, the oldest first`,
      atStep: (step) => `at ${step}`,
      allSteps: 'all steps',
      toAllSteps: 'All steps',
      shown: (shown, n) =>
        `The oldest ${format.number(shown)} of ${format.number(n)} cases; the export has all ${format.number(n)}.`,
      more: (n) => `Show ${format.number(n)} more`,
      code: 'Case',
      unit: 'Deciding unit',
      desk: 'Now at',
      age: 'Age (working days)',
      overdue: 'Past due (working days)',
      overdueWhy:
        'By the due date that counts in the data package, as on every screen; empty: not past due, or handed over',
      received: 'Received',
      due: 'Due date that counts',
      newDue: 'New date',
      field: 'Field',
      procedure: 'Procedure',
      apology: 'Apology',
      handedOver: 'Handed over',
      yes: 'yes',
      no: 'no',
    },
    case: {
      open: (type, code, old, desk, step) =>
        `${type} ${code}: for ${format.number(old)} ${plural(old, 'working day')}, now at ${desk}, ${step}`,
      finished: (type, code, old, date) =>
        `${type} ${code}: finished on ${format.date(date)} after ${format.number(old)} ${plural(old, 'working day')}`,
      subtitle: (unit) =>
        `decided by ${unit} · light blue: waiting, dark blue: processing, red tick: due date of the step`,
      label: 'The steps of one case by date: at whose desk, from when to when',
      dueOn: (date) => `due ${date}`,
      span: (from, to) => (to === null ? `since ${from}` : `${from} – ${to}`),
      attempt: (step, attempt) => (attempt > 1 ? `${step} (turn ${attempt})` : step),
      missing: (code) => `There is no case ${code} in the data`,
      missingWhy:
        'Cases finished on time are loaded by unit alone: open it from the page of the deciding unit, or check the code.',
      close: 'Close the case',
      desks: 'Held by:',
      late: (total, parts) => `${total} working days past due, divided over: ${format.list(parts)}.`,
      latePart: (name, value, minutes) =>
        `${name} ${value < 0.1 ? `${format.number(minutes)} min` : days(value)}`,
      notLate: 'Not past due.',
      apology: (date, due, newCounts) =>
        `Apologised for on ${format.date(date)}, newly due ${format.date(due)}; lateness counts from the ${newCounts ? 'new date' : 'date first promised'}.`,
      handedOver: 'Handed over at the reorganisation: left out of time past due.',
      columns: {
        desk: 'At',
        received: 'Received',
        started: 'Started',
        finished: 'Finished',
        waiting: 'Waiting (working days)',
        processing: 'Processing (working days)',
        allowed: 'Allotted (working days)',
      },
    },
  }
}
