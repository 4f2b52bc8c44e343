-- Where every figure was read.
SELECT
  source,
  title,
  url,
  url_complete
FROM sources
ORDER BY source
