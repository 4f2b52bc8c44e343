import type { Format } from '../format.ts'
import type { Words } from '../vi.ts'
import { conflictText } from './conflictText.ts'
import { dataArithmetic } from './dataArithmetic.ts'
import { dataTables } from './dataTables.ts'
import { plural } from './plural.ts'

export const data = (format: Format): Words['data'] => {
  const count = (n: number, one: string, many?: string) => `${format.number(n)} ${plural(n, one, many)}`
  return {
    tabsLabel: 'Parts of the data screen',
    tabs: {
      coverage: 'Coverage',
      sources: 'Sources',
      conflicts: 'Conflicts',
      editions: 'Editions',
      definitions: 'Definitions',
      report: 'Loading',
      upload: 'Your own figures',
      sql: 'SQL',
    },
    index: 'Index',
    allIndices: 'all indices',
    oneIndex: (index) => `index ${index}`,
    of: 'of',
    find: 'Find in the table',
    findHint: 'Find, with or without diacritics',
    found: (n, of) => `${format.number(n)} of ${count(of, 'row')}`,
    nothing: 'No row matches',
    nothingWhy: 'Remove some of the words, or choose all indices.',
    package: 'the data package of this dashboard',
    openRanking: 'Open the ranking',
    columns: {
      years: 'Years',
      status: 'Reliability',
      name: 'Name',
      measure: 'Measure',
      date: 'Date',
      table: 'Table',
      rows: 'Rows',
      site: 'Site',
    },

    coverage: {
      label: 'Grid: a line for each index or component, a column for each year; dark squares are complete',
      allComponents: 'its components together',
      headline: (complete, partial, unloaded) =>
        `Totals: ${count(complete, 'year')} with every ranked place, ${format.number(partial)} known in part, ${format.number(unloaded)} not loaded`,
      headlineOf: (index, { complete, partial, unloaded }) =>
        `${index}: ${count(complete, 'year')} with all totals, ${format.number(partial)} in part, ${format.number(unloaded)} not loaded`,
      subtitle: 'Places with a score; components: per cent known',
      subtitleOf: 'Places whose score is known, by component',
      note: 'squares open',
      states: {
        complete: 'a score of every ranked place',
        partial: 'known in part',
        ranks: 'ranks only, no score',
        unloaded: 'nothing loaded',
      },
      legend: {
        complete: 'complete',
        most: 'most',
        some: 'few',
        ranks: 'ranks only',
        unloaded: 'not loaded',
        refused: 'new framework, not comparable',
        suspected: 'change of method suspected',
      },
      ranksShort: (n) => `r${format.number(n)}`,
      ofPlaces: (known, of) =>
        of === null
          ? `${count(known, 'place')} with a score; how many were ranked is unknown`
          : `${format.number(known)} of ${count(of, 'place')} with a score`,
      ofComponents: ({ some, all }, { known, of }) =>
        `${format.number(some)} of ${count(all, 'component')} with figures; ${format.number(known)} of ${format.number(of)} scores`,
      printed: (n) => `${count(n, 'printed rank')}`,
      publishedOn: (date) => `published ${format.date(date)}`,
      inEdition: (edition) => `edition ${edition}`,
      noEdition: 'no edition covers this year; whether anything was published is unknown',
      noSuch: "this year's edition has no such component",
      hidden: (n) => `${count(n, 'component')} without any figure`,
      show: 'Show them too',
      hide: 'Hide them',
      missing: {
        headline: (n, indices) =>
          n === 0
            ? 'No year lacks a total'
            : `${count(n, 'year')} of ${count(indices, 'index', 'indices')} still lack totals`,
        headlineOf: (index, n) =>
          n === 0 ? `${index}: no year lacks a total` : `${index}: ${count(n, 'year')} still lack totals`,
        subtitle: 'Latest year first; lacking = ranked, but its score is not known',
        known: 'Scores known',
        of: 'Ranked',
        lacking: 'Lacking',
        published: 'Published',
      },
      tableColumns: { line: 'Line', known: 'Known', of: 'All' },
    },

    sources: {
      headline: (n, figures, top) =>
        `${count(figures, 'row')} of figures were read in ${count(n, 'source')}; the ${format.number(top)} largest hold more than half`,
      headlineFound: (n) => `${count(n, 'source')} ${plural(n, 'matches', 'match')} the words`,
      subtitle: 'Rows of scores, ranks, averages and publications that rest on each source',
      title: 'Where it was read',
      figures: 'Rows',
      incomplete: 'address incomplete',
      none: 'no address given',
      stated: {
        headline: (n) => `${count(n, 'other place')} named in the tables themselves`,
        subtitle:
          'Components, assignments, indicators, targets, events and figures of units name their own source',
        unsaid: 'no source named',
      },
      published: {
        headline: (n) => `${count(n, 'published operational figure')}`,
        subtitle: 'Scattered figures from the press and portals · latest period first',
        metric: 'Figure',
      },
      units: {
        headline: (n, units) => `${count(n, 'official score')} of ${count(units, 'unit')}`,
        subtitle: "The city's internal index, and monthly figures of the service index 766",
      },
    },

    conflicts: {
      headline: (n, indices) =>
        `In ${count(n, 'place')} of ${count(indices, 'data set')} sources print different figures; one is kept in each, with the reason`,
      headlineFound: (n) => count(n, 'conflict'),
      subtitle: 'The two figures as read, the one that was kept, and why',
      entity: 'Place or unit',
      told: conflictText,
      a: 'One figure',
      b: 'The other',
      decision: 'Kept, and why',
    },

    editions: {
      headline: (n, refused, suspected) =>
        `${count(n, 'edition')}; ${format.number(refused)} changes make years incomparable, ${format.number(suspected)} are suspected`,
      subtitle: 'A bar is a span of years with the same components, maxima and weights',
      label: 'Timeline of the editions of each index',
      list: 'The editions and the reasons',
      listSubtitle: 'Compared with the edition before',
      edition: (edition) => `edition ${edition}`,
      span: (first, last) =>
        last === null ? `since ${first}` : first === last ? `${first}` : `${first}–${last}`,
      comparable: { true: 'comparable', false: 'not comparable', null: 'suspected, compared with a warning' },
      isFirst: 'the first',
      columns: { comparable: 'With the one before', decision: 'Decision' },
      events: {
        headline: (n, breaks) => `${count(n, 'event')}, ${count(breaks, 'reorganisation')} that break series`,
        subtitle: 'Drawn on every series that crosses the day',
        kind: 'Kind',
        kinds: {
          reorganisation: 'reorganisation',
          edition: 'edition of an index',
          directive: 'directive',
          holiday: 'holiday',
        },
        scope: 'Scope',
      },
      holidays: {
        headline: (off, work) =>
          `${count(off, 'day')} off and ${format.number(work)} made up for, as working days are counted`,
        subtitle: "From general knowledge, not yet compared with each year's notice",
        day: 'Working day',
        off: 'off',
        work: 'made up for',
      },
    },

    definitions: {
      part: 'Part of the definitions',
      parts: {
        components: 'Components',
        indicators: 'Indicators',
        proxies: 'Proxies',
        arithmetic: 'Arithmetic',
        glossary: 'Terms',
        columns: 'Tables and columns',
      },
      edition: 'Edition',
      byTree: 'by',
      tree: 'Division',
      trees: { areas: 'areas', blocks: 'blocks of points', main: 'components' },
      components: {
        headline: (index, n, years) =>
          `${index} ${years}: ${n === 0 ? 'no component could be read' : count(n, 'component')}`,
        formula: 'Formula',
        subtitle: (publisher, decision) => [publisher, decision].filter((part) => part).join(' · '),
        level: 'Level',
        aggregation: 'Aggregation',
        survey: 'Survey',
        isSurvey: 'survey',
        noWay: 'No component is recorded for this edition',
        noWayWhy: 'Totals can be ranked all the same; they cannot be taken apart.',
      },
      aggregations: {
        sum: 'sum',
        weighted_mean: 'weighted mean',
        mean: 'mean',
        none: 'unknown',
      },
      formulas: {
        sum: (whole, parts) => `${whole} = ${parts.join(' + ')}`,
        weighted: (whole, max, parts) => `${whole} = ${max} × (${parts.join(' + ')})`,
        part: (weight, name, max) => `${weight} × ${name} ÷ ${max}`,
        mean: (whole, parts) => `${whole} = mean of ${format.list(parts)}`,
        none: (whole) =>
          `${whole}: how the components make the total is unknown, so it is not recomputed and lost points are not split`,
      },
      indicators: {
        headline: (n, assumed) =>
          `${count(n, 'indicator')}, of which ${format.number(assumed)} are assumed and rest on no document`,
        subtitle: 'Definition, how values are added up, target and the smallest denominator that is ranked',
        kinds: { rate: 'rate', duration: 'duration', count: 'count', stock: 'stock', share: 'share' },
        formulas: {
          rate: 'Σ numerator ÷ Σ denominator of the period, the unit and all below it',
          duration: 'Σ time ÷ Σ cases of the period',
          count: 'Σ over the period',
          stock: 'the last figure; a parent is the sum of its children',
          share: 'numerator ÷ denominator at one date, never added over dates',
        },
        formula: 'Adding up',
        definition: 'Definition',
        minimum: 'Smallest denominator',
        direction: 'Better',
        directions: { higher: 'at least', lower: 'at most' },
      },
      proxies: {
        headline: (components, indicators, assumed) =>
          `${count(indicators, 'indicator')} stand in for ${count(components, 'component')}; ${format.number(assumed)} of these links are assumed`,
        subtitle:
          'The share of a component that an indicator stands in for, and the rule from its value to the part attained',
        rule: 'Rule',
        thresholds: 'Thresholds',
        rules: {
          proportional: 'in proportion',
          proportional_from: 'in proportion, from a threshold',
          steps: 'in steps',
          linear: 'interpolated between thresholds',
        },
        threshold: (value, share) => `${value} → ${share}`,
      },
      arithmetic: dataArithmetic,
      howComputed: 'How computed',
      glossary: {
        headline: (n) => `${format.number(n)} terms, one meaning each`,
        subtitle: 'As this page uses them; codes are the names in data files and SQL',
        term: 'Term',
        meaning: 'Meaning',
        other: 'Vietnamese',
        code: 'Code',
      },
      arithmeticHeadline: 'How every figure is computed',
      arithmeticSubtitle: 'The same arithmetic on screen, on paper, in exports and in reports',
      what: 'What',
      formula: 'Formula',
      how: 'How to read it',
    },

    report: {
      headline: (loaded, of, rows) =>
        `${format.number(loaded)} of ${count(of, 'table')} loaded, ${count(rows, 'row')}`,
      headlineFailed: (failed, loaded) =>
        `${count(failed, 'table')} could not be loaded; ${format.number(loaded)} others can be used`,
      headlineNone: 'The data package could not be loaded',
      subtitle: 'A row for each table of the package, in the order of datapackage.json',
      facts: {
        title: 'Data package',
        asOf: 'Data up to',
        version: 'Version',
        engine: 'Engine in the browser',
        bytes: 'Size',
        simulated: 'Made-up tables',
        ignored: 'Not in the contract, ignored',
        noVersion: 'not read yet',
        dropped: 'Unknown columns, not read',
        missing: 'Columns missing, left empty',
      },
      engine: { starting: 'starting', ready: 'ready', failed: 'could not start' },
      none: 'none',
      states: { waiting: 'not needed yet', loading: 'loading', loaded: 'loaded', failed: 'failed' },
      partly: (read, of) => `loaded in part: ${read} of ${of} files`,
      bytes: 'Size',
      tiny: 'under 1 kB',
      milliseconds: 'Time to read',
      ms: (n) => `${format.number(n)} ms`,
      at: 'At',
      dropped: 'Unknown columns, dropped',
      missingColumns: 'Columns missing, left empty',
      differs: 'Not as described',
      fault: 'Fault and cure',
      retry: 'Try again',
      retryTable: (table) => `Try table ${table} again`,
      packageFailed: 'The data package could not be opened',
      simulatedYes: 'made up',
      plainHttp:
        'The page came over http: everything works with a network. Over https it opens without one too.',
      licences: 'Software licences',
      prepare: {
        title: 'After replacing files in data/ on the host',
        why: 'Describes the files as they are now and holds prepared answers, so that the page opens fast and tells of no differences. Unpack it into data/.',
        make: 'Download what is prepared (ZIP)',
        making: (what) => `Preparing: ${what}…`,
        reading: (read, of) => `file ${format.number(read)} of ${format.number(of)}`,
        overview: 'the overview',
        paths: 'the steps of cases',
        made: (file) => `${file} was made.`,
        withoutPaths:
          'Without the steps of all cases: too many for a browser; “npm run update” computes them.',
        failed: 'Nothing could be prepared',
        notOwn: 'Turn your own figures off first: only files on the host are prepared.',
        file: 'prepared.zip',
      },
      tables: dataTables,
    },
  }
}
