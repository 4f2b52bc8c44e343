-- Components of an index in all its editions and trees, the oldest edition first.
SELECT
  c.edition,
  e.first_year,
  e.last_year,
  c.tree,
  c.component,
  c.parent,
  c.level_vi,
  c.name_vi,
  c.name_en,
  c.max,
  c.weight,
  c.aggregation,
  c.survey,
  c.status,
  c.source
FROM components AS c
JOIN editions AS e
  ON e."index" = c."index"
  AND e.edition = c.edition
WHERE c."index" = CAST($index AS VARCHAR)
ORDER BY e.first_year, c.edition, c.tree, c.component
