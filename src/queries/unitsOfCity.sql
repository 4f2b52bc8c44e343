-- Every unit, those that have ceased to exist included.
SELECT
  unit,
  name_vi,
  name_en,
  aliases,
  kind,
  parent,
  CAST(valid_from AS VARCHAR) AS valid_from,
  CAST(valid_to AS VARCHAR) AS valid_to
FROM units
ORDER BY unit
