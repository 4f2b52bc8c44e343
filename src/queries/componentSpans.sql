-- Every component of every index with the years of its editions, the oldest edition first.
SELECT
  c."index",
  c.edition,
  e.first_year,
  e.last_year,
  c.tree,
  c.component,
  c.parent,
  c.name_vi,
  c.name_en
FROM components AS c
JOIN editions AS e
  ON e."index" = c."index"
  AND e.edition = c.edition
ORDER BY c."index", e.first_year, c.edition, c.tree, c.component
