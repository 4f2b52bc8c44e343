-- Years that two editions of an index both claim.
SELECT
  b."index",
  b.rowid AS position,
  a.edition AS before,
  b.edition,
  greatest(a.first_year, b.first_year) AS first_year,
  least(coalesce(a.last_year, 9999), coalesce(b.last_year, 9999)) AS last_year
FROM editions AS a
JOIN editions AS b
  ON a."index" = b."index"
  AND a.edition <> b.edition
  AND (a.first_year, a.edition) < (b.first_year, b.edition)
  AND coalesce(a.last_year, 9999) >= b.first_year
ORDER BY b."index", b.first_year, b.edition
