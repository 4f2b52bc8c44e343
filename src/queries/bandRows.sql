-- Groups in which publishers grade, the best first.
SELECT
  "index",
  edition,
  band,
  name_vi,
  name_en,
  low,
  high
FROM bands
ORDER BY "index", edition, high DESC NULLS LAST, low DESC NULLS LAST, band
