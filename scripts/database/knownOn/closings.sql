-- What had been reported by the day.
DELETE FROM closings
WHERE CAST(closed_at AS DATE) > getvariable('today')
