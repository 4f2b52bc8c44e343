-- Weekly cases and misses of rates by direct child of a unit with all below it, valid or not: a row holds them as a
-- text `week:cases:misses;…`, the week counted from the first day, without misses where there are none. Of a unit's weeks
-- in which a longer row lies nothing is counted.
WITH asked AS (
  SELECT indicator, direction, list_contains(string_split(CAST($fielded AS VARCHAR), ','), indicator) AS fielded
  FROM indicators
  WHERE kind = 'rate'
    AND indicator IN (SELECT unnest(string_split(CAST($indicators AS VARCHAR), ',')))
),
children AS (
  SELECT unit, unit IN (SELECT unit FROM summed_units) AS summed
  FROM units
  WHERE parent = CAST($parent AS VARCHAR)
),
branches AS (
  SELECT unit_paths.ancestor, unit_paths.unit, children.summed
  FROM unit_paths
  JOIN children ON children.unit = unit_paths.ancestor
),
longer AS (
  SELECT
    measurements.unit,
    measurements.indicator,
    measurements.field,
    date_trunc('week', measurements."date") AS first_day,
    date_trunc('week', measurements."date" + measurements.days - 1) + INTERVAL 6 DAY AS last_day
  FROM measurements
  JOIN long_series
    ON long_series.unit = measurements.unit
    AND long_series.indicator = measurements.indicator
  WHERE measurements.days > 7
    AND measurements.indicator IN (SELECT unnest(string_split(CAST($indicators AS VARCHAR), ',')))
),
counted AS (
  SELECT
    branches.ancestor AS unit,
    asked.indicator,
    asked.direction,
    CASE WHEN asked.fielded THEN measurements.field END AS shown_field,
    measurements."date",
    measurements.numerator,
    measurements.denominator
  FROM measurements
  JOIN asked ON asked.indicator = measurements.indicator
  JOIN branches ON branches.unit = measurements.unit
  LEFT JOIN long_series
    ON long_series.unit = measurements.unit
    AND long_series.indicator = measurements.indicator
  ANTI JOIN longer
    ON longer.unit = measurements.unit
    AND longer.indicator = measurements.indicator
    AND (NOT asked.fielded OR longer.field IS NOT DISTINCT FROM measurements.field)
    AND measurements."date" BETWEEN longer.first_day AND longer.last_day
  WHERE (asked.fielded OR NOT branches.summed OR long_series.unit IS NOT NULL)
    AND measurements."date" BETWEEN CAST($first AS DATE) AND CAST($last AS DATE)
    AND measurements.numerator IS NOT NULL
    AND measurements.denominator IS NOT NULL
  UNION ALL
  SELECT
    unit_days.unit,
    asked.indicator,
    asked.direction,
    CAST(NULL AS VARCHAR),
    unit_days."date",
    unit_days.paired,
    unit_days.denominator
  FROM unit_days
  JOIN asked ON asked.indicator = unit_days.indicator AND NOT asked.fielded
  JOIN children ON children.unit = unit_days.unit AND children.summed
  WHERE unit_days."date" BETWEEN CAST($first AS DATE) AND CAST($last AS DATE)
    AND unit_days.denominator IS NOT NULL
),
weekly AS (
  SELECT
    unit,
    indicator,
    shown_field,
    ("date" - CAST($first AS DATE)) // 7 AS week,
    sum(denominator) AS cases,
    sum(CASE direction WHEN 'higher' THEN denominator - numerator ELSE numerator END) AS misses
  FROM counted
  GROUP BY ALL
  HAVING sum(denominator) > 0
),
written AS (
  SELECT
    unit,
    indicator,
    shown_field,
    week,
    concat(
      week,
      ':',
      CASE WHEN cases = floor(cases) THEN CAST(CAST(cases AS BIGINT) AS VARCHAR) ELSE CAST(cases AS VARCHAR) END,
      CASE
        WHEN misses <= 0 THEN ''
        WHEN misses = floor(misses) THEN ':' || CAST(misses AS BIGINT)
        ELSE ':' || misses
      END
    ) AS counts
  FROM weekly
)
SELECT
  unit,
  indicator,
  shown_field AS field,
  string_agg(counts, ';' ORDER BY week) AS weeks
FROM written
GROUP BY ALL
ORDER BY unit, indicator, field
