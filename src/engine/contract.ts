/**
 * The data contract: every table that a data package may hold, with its columns, types, keys,
 * permitted words and references. Column order is the order in files.
 */

export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'timestamp'

export interface Column {
  type: ColumnType
  /** May not be missing. */
  required?: true
  /** A file must hold this column, though cells in it may be empty. */
  stands?: true
  /** The only values permitted. */
  words?: readonly string[]
  /** `table.column` in which every value must exist. */
  references?: string
}

export interface TableContract {
  key: readonly string[]
  columns: Readonly<Record<string, Column>>
}

const text: Column = { type: 'text' }
const integer: Column = { type: 'integer' }
const number: Column = { type: 'number' }
const boolean: Column = { type: 'boolean' }
const date: Column = { type: 'date' }
const timestamp: Column = { type: 'timestamp' }

const required = (column: Column): Column => ({ ...column, required: true })
const stands = (column: Column): Column => ({ ...column, stands: true })
const oneOf = (...words: string[]): Column => ({ type: 'text', words })
const to = (references: string): Column => ({ type: 'text', references })

const status = required(oneOf('verified', 'derived', 'assumed', 'unverified'))
const placeSystem = required(oneOf('64', '63', '34'))
const indexCode = required(to('indices.index'))
const unitCode = required(to('units.unit'))

export const contract = {
  indices: {
    key: ['index'],
    columns: {
      index: required(text),
      name_vi: required(text),
      name_en: required(text),
      publisher: text,
      scale: required(oneOf('points', 'percent', 'fraction')),
      decimals: required(integer),
      url: text,
      order: integer,
      leads_by: oneOf('maximum', 'median'),
      groups: boolean,
      short_vi: text,
      short_en: text,
    },
  },
  editions: {
    key: ['index', 'edition'],
    columns: {
      index: indexCode,
      edition: required(text),
      first_year: required(integer),
      last_year: stands(integer),
      comparable: stands(boolean),
      decision: text,
      note_vi: text,
      note_en: text,
    },
  },
  components: {
    key: ['index', 'edition', 'tree', 'component'],
    columns: {
      index: indexCode,
      edition: required(text),
      tree: required(text),
      component: required(text),
      parent: stands(text),
      level_vi: text,
      name_vi: required(text),
      name_en: text,
      max: stands(number),
      weight: stands(number),
      aggregation: stands(oneOf('sum', 'weighted_mean', 'mean', 'none')),
      survey: boolean,
      status,
      source: text,
    },
  },
  bands: {
    key: ['index', 'edition', 'band'],
    columns: {
      index: indexCode,
      edition: required(text),
      band: required(text),
      name_vi: required(text),
      name_en: text,
      low: number,
      high: number,
    },
  },
  places: {
    key: ['place_system', 'place', 'valid_from'],
    columns: {
      place_system: placeSystem,
      place: required(text),
      name_vi: required(text),
      name_en: text,
      aliases: text,
      kind: required(oneOf('centrally_run_city', 'province')),
      region: text,
      valid_from: date,
      valid_to: date,
    },
  },
  place_links: {
    key: ['old_system', 'old', 'new_system', 'new'],
    columns: {
      old_system: placeSystem,
      old: required(text),
      new_system: placeSystem,
      new: required(text),
      date: date,
    },
  },
  publications: {
    key: ['index', 'year', 'place_system'],
    columns: {
      index: indexCode,
      year: required(integer),
      place_system: placeSystem,
      places_ranked: stands(integer),
      published: date,
      source: text,
    },
  },
  scores: {
    key: ['index', 'year', 'place_system', 'place', 'component'],
    columns: {
      index: indexCode,
      year: required(integer),
      place_system: placeSystem,
      place: required(text),
      component: required(text),
      score: stands(number),
      rank_published: integer,
      basis: text,
      confidence: oneOf('high', 'medium', 'low'),
      source: text,
      note: text,
    },
  },
  benchmarks: {
    key: ['index', 'year', 'component', 'scope', 'statistic'],
    columns: {
      index: indexCode,
      year: required(integer),
      component: required(text),
      scope: required(text),
      statistic: required(oneOf('mean', 'median')),
      score: required(number),
      source: text,
    },
  },
  units: {
    key: ['unit'],
    columns: {
      unit: required(text),
      name_vi: required(text),
      name_en: text,
      aliases: text,
      kind: required(oneOf('city', 'department', 'district', 'commune', 'vertical', 'affiliate', 'division')),
      parent: stands(to('units.unit')),
      valid_from: date,
      valid_to: date,
    },
  },
  unit_links: {
    key: ['old', 'new', 'date'],
    columns: {
      old: unitCode,
      new: unitCode,
      date: required(date),
      relation: required(oneOf('whole', 'part')),
      primary: boolean,
      status,
      source: text,
    },
  },
  unit_groups: {
    key: ['group', 'unit', 'valid_from'],
    columns: {
      group: required(text),
      name_vi: required(text),
      name_en: text,
      unit: unitCode,
      valid_from: date,
      valid_to: date,
      source: text,
    },
  },
  unit_scores: {
    key: ['index', 'period', 'unit', 'component'],
    columns: {
      index: required(text),
      period: required(text),
      unit: unitCode,
      component: required(text),
      score: number,
      max: number,
      rank_published: integer,
      units_ranked: integer,
      source: text,
    },
  },
  responsibilities: {
    key: ['index', 'component', 'unit', 'role', 'valid_from'],
    columns: {
      index: indexCode,
      component: required(text),
      unit: unitCode,
      role: required(oneOf('lead', 'co')),
      share: number,
      valid_from: date,
      valid_to: date,
      status,
      source: text,
    },
  },
  indicators: {
    key: ['indicator'],
    columns: {
      indicator: required(text),
      name_vi: required(text),
      name_en: text,
      measure: text,
      kind: stands(required(oneOf('rate', 'duration', 'count', 'stock', 'share'))),
      direction: stands(required(oneOf('higher', 'lower'))),
      target: number,
      minimum: number,
      definition_vi: text,
      definition_en: text,
      status: oneOf('verified', 'derived', 'assumed', 'unverified'),
      source: text,
      order: integer,
      subject_vi: text,
      subject_en: text,
      short_vi: text,
      short_en: text,
    },
  },
  proxies: {
    key: ['index', 'edition', 'component', 'indicator'],
    columns: {
      index: indexCode,
      edition: required(text),
      component: required(text),
      indicator: required(to('indicators.indicator')),
      share: stands(number),
      rule: stands(required(oneOf('proportional', 'proportional_from', 'steps', 'linear'))),
      thresholds: text,
      status,
      source: text,
    },
  },
  measurements: {
    key: ['date', 'unit', 'field', 'indicator'],
    columns: {
      date: required(date),
      days: integer,
      unit: unitCode,
      field: text,
      indicator: required(to('indicators.indicator')),
      numerator: stands(number),
      denominator: stands(number),
    },
  },
  forms: {
    key: ['form', 'column', 'indicator', 'part', 'valid_from'],
    columns: {
      form: required(text),
      column: required(text),
      heads: text,
      indicator: to('indicators.indicator'),
      part: oneOf('numerator', 'denominator', 'field', 'unit'),
      identity: text,
      title: text,
      valid_from: date,
      status,
      source: text,
    },
  },
  closings: {
    key: ['calendar', 'period', 'unit', 'indicator'],
    columns: {
      calendar: required(oneOf('civil', 'report')),
      period: required(text),
      closed_at: required(timestamp),
      unit: unitCode,
      indicator: required(to('indicators.indicator')),
      numerator: number,
      denominator: number,
      units: integer,
      partly: integer,
    },
  },
  dossiers: {
    key: ['dossier'],
    columns: {
      dossier: required(text),
      type: required(oneOf('procedure', 'incoming document', 'assigned task', 'petition')),
      procedure: text,
      field: text,
      receiving_unit: text,
      unit: unitCode,
      channel: text,
      received: required(timestamp),
      due_original: timestamp,
      due: timestamp,
      finished: timestamp,
      status: text,
      paused: number,
      transferred: boolean,
      apology: date,
      fee_bearing: boolean,
      paid_online: boolean,
      files_digitised: boolean,
      files_reused: boolean,
      result_digital: boolean,
      satisfaction: number,
    },
  },
  steps: {
    key: ['dossier', 'order', 'attempt'],
    columns: {
      dossier: required(text),
      step: required(text),
      order: required(integer),
      attempt: required(integer),
      unit: unitCode,
      received: timestamp,
      started: timestamp,
      due: timestamp,
      finished: timestamp,
    },
  },
  targets: {
    key: ['index', 'component', 'unit', 'period', 'measure', 'text_vi'],
    columns: {
      index: required(text),
      component: required(text),
      unit: unitCode,
      period: required(text),
      measure: required(oneOf('score', 'rank', 'band', 'text')),
      operator: text,
      value: text,
      text_vi: text,
      status,
      source: text,
    },
  },
  events: {
    key: ['date', 'kind', 'name_vi'],
    columns: {
      date: required(date),
      kind: required(oneOf('reorganisation', 'edition', 'directive', 'holiday')),
      scope: text,
      name_vi: required(text),
      name_en: text,
      source: text,
    },
  },
  published_figures: {
    key: ['period', 'unit', 'metric', 'source'],
    columns: {
      period: required(text),
      unit: required(text),
      metric: required(text),
      value: number,
      measure: text,
      source: text,
    },
  },
  conflicts: {
    key: ['index', 'year', 'entity', 'component', 'value_a'],
    columns: {
      index: required(text),
      year: integer,
      entity: text,
      component: text,
      value_a: text,
      value_b: text,
      decision: text,
    },
  },
  sources: {
    key: ['source'],
    columns: {
      source: required(text),
      title: required(text),
      url: text,
      url_complete: boolean,
    },
  },
} as const satisfies Record<string, TableContract>

export type Table = keyof typeof contract

export const tables = Object.keys(contract) as Table[]
