-- Measurements of indicators of which a day lies in a span, as they are held.
SELECT
  CAST("date" AS VARCHAR) AS "date",
  CAST(coalesce(days, 1) AS DOUBLE) AS days,
  unit,
  field,
  indicator,
  numerator,
  denominator
FROM measurements
WHERE "date" BETWEEN CAST($from AS DATE) - 366 AND CAST($to AS DATE)
  AND "date" + coalesce(days, 1) - 1 >= CAST($from AS DATE)
  AND indicator IN (SELECT unnest(string_split(CAST($indicators AS VARCHAR), ',')))
ORDER BY unit, indicator, field, "date"
