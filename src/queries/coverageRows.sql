-- How many places have a score and a printed rank, by index, year and component.
SELECT
  s."index",
  s.year,
  s.place_system,
  s.component,
  COUNT(s.score) AS known,
  COUNT(s.rank_published) AS printed,
  MAX(p.places_ranked) AS places_ranked
FROM scores AS s
LEFT JOIN publications AS p
  ON p."index" = s."index"
  AND p.year = s.year
  AND p.place_system = s.place_system
GROUP BY s."index", s.year, s.place_system, s.component
ORDER BY s."index", s.year, s.place_system, s.component
