-- Every index, in the order of reading; those that have no place in it last, by code.
SELECT
  "index",
  name_vi,
  name_en,
  publisher,
  scale,
  decimals,
  url,
  leads_by,
  groups,
  short_vi,
  short_en
FROM indices
ORDER BY "order" NULLS LAST, "index"
