-- Cases of every rate by unit that leads (city, departments, communes) with all below it, piece of a week by piece.
WITH RECURSIVE paths AS (
  SELECT unit, unit AS ancestor FROM units
  UNION ALL
  SELECT paths.unit, units.parent
  FROM paths
  JOIN units ON units.unit = paths.ancestor
  WHERE units.parent IS NOT NULL
)
SELECT
  paths.ancestor AS unit,
  measurements.indicator,
  measurements."date" - DATE '1970-01-01' AS start,
  any_value(measurements.days) AS days,
  sum(measurements.numerator) AS numerator,
  sum(measurements.denominator) AS denominator
FROM measurements
JOIN paths ON paths.unit = measurements.unit
JOIN units AS ancestors ON ancestors.unit = paths.ancestor
WHERE ancestors.kind IN ('city', 'department', 'commune')
  AND measurements.indicator IN (SELECT unnest(string_split(CAST(? AS VARCHAR), ',')))
  AND measurements.denominator IS NOT NULL
GROUP BY paths.ancestor, measurements.indicator, measurements."date"
ORDER BY 1, 2, 3
