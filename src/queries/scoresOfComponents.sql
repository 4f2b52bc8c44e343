-- Scores and printed ranks of several components of an index over a span of years, all places.
SELECT
  year,
  place_system,
  place,
  component,
  score,
  rank_published
FROM scores
WHERE "index" = CAST($index AS VARCHAR)
  AND list_contains(string_split(CAST($components AS VARCHAR), ','), component)
  AND year BETWEEN CAST($from AS INTEGER) AND CAST($to AS INTEGER)
  AND (score IS NOT NULL OR rank_published IS NOT NULL)
ORDER BY year, place_system, place, component
