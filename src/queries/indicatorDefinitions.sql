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
  source,
  "order",
  subject_vi,
  subject_en,
  short_vi,
  short_en
FROM indicators
ORDER BY indicator
