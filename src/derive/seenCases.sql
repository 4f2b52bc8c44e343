-- The cases of a batch that are known on the day of the data, with the unit to whose rates they belong: until a case
-- was handed over, the one that received it.
CREATE OR REPLACE VIEW seen_cases AS
SELECT
  cases.*,
  CASE WHEN cases.transferred THEN coalesce(cases.receiving_unit, cases.unit) ELSE cases.unit END AS acting_unit,
  CASE WHEN cases.transferred THEN coalesce(heirs.valid_from, DATE 'infinity')
    ELSE DATE 'infinity' END AS handed_over
FROM counted_cases AS cases
LEFT JOIN units AS heirs ON heirs.unit = CASE WHEN cases.transferred THEN cases.unit END
WHERE cases."type" <> 'incoming document'
  AND CAST(cases.received AS DATE) BETWEEN getvariable('first_day') AND getvariable('as_of')
