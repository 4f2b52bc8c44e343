-- What was measured over days that are over.
DELETE FROM measurements
WHERE "date" + CAST(coalesce(days, 1) AS INTEGER) - 1 > getvariable('today')
