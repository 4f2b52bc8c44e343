-- Spans are cut to the life of their unit; a rate over nothing has no row, and a count of nothing has none either.
CREATE OR REPLACE VIEW measured_rows AS
SELECT
  greatest(derived_rows.first, coalesce(units.valid_from, derived_rows.first)) AS "date",
  least(derived_rows.last, coalesce(units.valid_to, derived_rows.last))
    - greatest(derived_rows.first, coalesce(units.valid_from, derived_rows.first)) + 1 AS days,
  derived_rows.unit,
  derived_rows.field,
  derived_rows.indicator,
  derived_rows.numerator,
  derived_rows.denominator
FROM derived_rows
LEFT JOIN units ON units.unit = derived_rows.unit
WHERE (denominator IS NULL OR denominator > 0)
  AND derived_rows.first <= coalesce(units.valid_to, derived_rows.first)
  AND derived_rows.last >= coalesce(units.valid_from, derived_rows.last)
ORDER BY derived_rows.indicator, derived_rows.unit, derived_rows.field NULLS FIRST, "date"
