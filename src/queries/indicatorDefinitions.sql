-- Every indicator with its definition.
SELECT
  indicator,
  name_vi,
  name_en,
  measure,
  kind,
  direction,
  target,
  minimum,
  definition_vi,
  definition_en,
  status,
  source
FROM indicators
ORDER BY indicator
