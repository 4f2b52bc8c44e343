-- Components of which more than the whole is assigned at a time: the first row that says so, by component.
SELECT DISTINCT ON (a."index", a.component)
  a."index",
  a.component,
  a.rowid AS position,
  sum(b.share) AS total
FROM responsibilities AS a
JOIN responsibilities AS b
  ON b."index" = a."index"
  AND b.component = a.component
  AND (b.valid_from IS NULL OR b.valid_from <= coalesce(a.valid_from, DATE '0001-01-01'))
  AND (b.valid_to IS NULL OR b.valid_to >= coalesce(a.valid_from, DATE '0001-01-01'))
GROUP BY a."index", a.component, a.rowid
HAVING sum(b.share) > 1 + 1e-6
ORDER BY a."index", a.component, a.rowid
