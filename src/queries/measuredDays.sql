-- First and last measured day; null where nothing is measured.
SELECT
  CAST(min("date") AS VARCHAR) AS first_day,
  CAST(max("date" + (coalesce(days, 1) - 1)) AS VARCHAR) AS last_day
FROM measurements
ORDER BY first_day
