-- What was published: index, year and how many places were ranked.
SELECT
  "index",
  year,
  place_system,
  places_ranked,
  CAST(published AS VARCHAR) AS published,
  source
FROM publications
ORDER BY "index", year, place_system
