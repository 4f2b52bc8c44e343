-- Every place of every system, once for each of its names and kinds.
SELECT
  place_system,
  place,
  name_vi,
  name_en,
  aliases,
  kind,
  region,
  CAST(valid_from AS VARCHAR) AS valid_from,
  CAST(valid_to AS VARCHAR) AS valid_to
FROM places
ORDER BY place_system, place, valid_from NULLS FIRST
