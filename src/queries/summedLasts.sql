-- Last counts of stocks and shares inside windows of days, of units for which sums are at hand: the rows of `windowLasts`.
WITH asked AS (
  SELECT units.unit, units.valid_to
  FROM units
  WHERE list_contains(string_split(CAST($units AS VARCHAR), ','), units.unit)
),
windows AS (
  SELECT
    CAST(unnest(string_split(CAST($starts AS VARCHAR), ',')) AS DATE) AS first_day,
    CAST(unnest(string_split(CAST($ends AS VARCHAR), ',')) AS DATE) AS last_day
)
SELECT
  unit_lasts.unit,
  unit_lasts.indicator,
  CAST(NULL AS VARCHAR) AS field,
  CAST(windows.first_day AS VARCHAR) AS first_day,
  CAST(windows.last_day AS VARCHAR) AS last_day,
  sum(unit_lasts.numerator)
    FILTER (WHERE coalesce(unit_lasts.next_day > windows.last_day, true)) AS numerator,
  sum(unit_lasts.paired)
    FILTER (WHERE coalesce(unit_lasts.next_paired > windows.last_day, true)) AS paired,
  sum(unit_lasts.denominator)
    FILTER (WHERE coalesce(unit_lasts.next_paired > windows.last_day, true)) AS denominator
FROM unit_lasts
JOIN asked ON asked.unit = unit_lasts.unit
JOIN windows ON unit_lasts."date" BETWEEN windows.first_day AND windows.last_day
WHERE list_contains(string_split(CAST($indicators AS VARCHAR), ','), unit_lasts.indicator)
  AND unit_lasts."date" BETWEEN CAST($first AS DATE) AND CAST($last AS DATE)
  AND (
    unit_lasts.valid_to IS NULL
    OR unit_lasts.valid_to >= least(windows.last_day, CAST($as_of AS DATE), asked.valid_to)
  )
GROUP BY unit_lasts.unit, unit_lasts.indicator, windows.first_day, windows.last_day
ORDER BY unit_lasts.unit, unit_lasts.indicator, windows.first_day, windows.last_day
