-- What plans demand of a unit in the indices.
SELECT
  "index",
  component,
  unit,
  period,
  measure,
  operator,
  value,
  text_vi,
  status,
  source
FROM targets
WHERE unit = CAST($unit AS VARCHAR)
ORDER BY "index", period, component, measure, text_vi
