-- Summed counts of indicators by unit and window of days, of units for which sums are at hand: the rows of `windowSums`.
WITH asked AS (
  SELECT unnest(string_split(CAST($units AS VARCHAR), ',')) AS unit
),
windows AS (
  SELECT
    CAST(unnest(string_split(CAST($starts AS VARCHAR), ',')) AS DATE) AS first_day,
    CAST(unnest(string_split(CAST($ends AS VARCHAR), ',')) AS DATE) AS last_day
)
SELECT
  unit_days.unit,
  unit_days.indicator,
  CAST(NULL AS VARCHAR) AS field,
  CAST(windows.first_day AS VARCHAR) AS first_day,
  CAST(windows.last_day AS VARCHAR) AS last_day,
  sum(unit_days.numerator) AS numerator,
  sum(unit_days.paired) AS paired,
  sum(unit_days.denominator) AS denominator
FROM unit_days
JOIN asked ON asked.unit = unit_days.unit
JOIN windows ON unit_days."date" BETWEEN windows.first_day AND windows.last_day
WHERE list_contains(string_split(CAST($indicators AS VARCHAR), ','), unit_days.indicator)
  AND unit_days."date" BETWEEN CAST($first AS DATE) AND CAST($last AS DATE)
GROUP BY unit_days.unit, unit_days.indicator, windows.first_day, windows.last_day
ORDER BY unit_days.unit, unit_days.indicator, windows.first_day, windows.last_day
