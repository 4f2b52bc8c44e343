-- A number for each type, unit and field of the batch that has none yet: what is counted has numbers for keys.
INSERT INTO case_series
WITH seen AS (
  SELECT DISTINCT "type", acting_unit AS unit, field FROM seen_cases
  UNION
  SELECT "type", unit, field FROM seen_cases WHERE transferred
)
SELECT (SELECT count(*) FROM case_series) + row_number() OVER () AS series, seen.*
FROM seen
ANTI JOIN case_series AS known
  ON known."type" = seen."type"
  AND known.unit IS NOT DISTINCT FROM seen.unit
  AND known.field IS NOT DISTINCT FROM seen.field
