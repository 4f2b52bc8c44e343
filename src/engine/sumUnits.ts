import type { Execute } from './Execute.ts'
import { sqlString } from './sqlText.ts'

/**
 * Sums measurements for every unit with others below it, indicator by indicator and then laid out unit by unit, so that
 * what is asked meanwhile does not wait long and what is asked of a unit reads its rows alone; visible all at once.
 * Statements that find no sums add up the measurements, as they always do of a unit's indicator with any row that is
 * longer than a week. @returns of which units there are sums
 */
export async function sumUnits(execute: Execute): Promise<string[]> {
  const indicators = await execute('SELECT indicator, kind FROM indicators ORDER BY indicator')
  await execute('BEGIN')
  try {
    await execute('INSERT INTO summed_units SELECT DISTINCT ancestor FROM unit_paths WHERE depth > 0')
    await execute('CREATE OR REPLACE TEMP TABLE days_as_summed AS FROM unit_days LIMIT 0')
    for (const { indicator, kind } of indicators) {
      await execute(daysOf(String(indicator)))
      if (kind === 'stock' || kind === 'share') await execute(lastsOf(String(indicator)))
    }
    const summed = await execute('SELECT unit FROM summed_units ORDER BY unit')
    const units = summed.map(({ unit }) => String(unit))
    for (let i = 0; i < units.length; i += together) await execute(laidOut(units.slice(i, i + together)))
    await execute('DROP TABLE days_as_summed')
    await execute('COMMIT')
    return units
  } catch (error) {
    await execute('ROLLBACK')
    throw error
  }
}

/** Units that are laid out in one step. */
const together = 16

/** @param units one after the other in the order of codes */
function laidOut(units: readonly string[]): string {
  return `INSERT INTO unit_days
    FROM days_as_summed
    WHERE unit BETWEEN ${sqlString(units[0] ?? '')} AND ${sqlString(units.at(-1) ?? '')}
    ORDER BY unit, indicator, "date"`
}

const paths =
  'JOIN unit_paths ON unit_paths.unit = counted.unit JOIN summed_units ON summed_units.unit = ancestor'

function daysOf(indicator: string): string {
  return `INSERT INTO days_as_summed
    SELECT
      ancestor,
      indicator,
      "date",
      sum(numerator),
      sum(numerator) FILTER (WHERE denominator IS NOT NULL),
      sum(denominator)
    FROM measurements AS counted
    ANTI JOIN long_series ON long_series.unit = counted.unit AND long_series.indicator = counted.indicator
    ${paths}
    WHERE indicator = ${sqlString(indicator)} AND numerator IS NOT NULL
    GROUP BY ALL`
}

/** A row is the last of a window that ends before the next one; the same days are many rows' days. */
function lastsOf(indicator: string): string {
  return `INSERT INTO unit_lasts
    WITH followed AS (
      SELECT
        *,
        lead("date") OVER (PARTITION BY unit, field ORDER BY "date") AS next_day,
        lead("date") OVER (PARTITION BY unit, field, denominator IS NULL ORDER BY "date") AS next_paired
      FROM measurements
      WHERE indicator = ${sqlString(indicator)} AND numerator IS NOT NULL
    ),
    counted AS (
      SELECT
        unit,
        indicator,
        "date",
        next_day,
        next_paired,
        sum(numerator) AS numerator,
        sum(numerator) FILTER (WHERE denominator IS NOT NULL) AS paired,
        sum(denominator) AS denominator
      FROM followed
      GROUP BY ALL
    )
    SELECT
      ancestor,
      indicator,
      "date",
      next_day,
      next_paired,
      units.valid_to,
      sum(numerator),
      sum(paired),
      sum(denominator)
    FROM counted ${paths} JOIN units ON units.unit = counted.unit
    GROUP BY ALL`
}
