-- Everything published of one place in an index, all years and components.
SELECT
  year,
  place_system,
  component,
  score,
  rank_published
FROM scores
WHERE "index" = CAST($index AS VARCHAR)
  AND place = CAST($place AS VARCHAR)
  AND (score IS NOT NULL OR rank_published IS NOT NULL)
ORDER BY year, place_system, component
