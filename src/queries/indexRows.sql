-- Every index.
SELECT
  "index",
  name_vi,
  name_en,
  publisher,
  scale,
  decimals,
  url
FROM indices
ORDER BY "index"
