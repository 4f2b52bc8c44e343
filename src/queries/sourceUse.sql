-- How many figures of each index were read in each source, and the years they are of.
SELECT
  trim(used.source) AS source,
  used."index",
  COUNT(*) AS figures,
  MIN(used.year) AS first_year,
  MAX(used.year) AS last_year
FROM (
  SELECT unnest(string_split(scores.source, ';')) AS source, scores."index", scores.year
  FROM scores
  UNION ALL
  SELECT unnest(string_split(benchmarks.source, ';')) AS source, benchmarks."index", benchmarks.year
  FROM benchmarks
  UNION ALL
  SELECT unnest(string_split(publications.source, ';')) AS source, publications."index", publications.year
  FROM publications
) AS used
GROUP BY trim(used.source), used."index"
ORDER BY source, used."index"
