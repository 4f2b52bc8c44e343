-- Every measured day with the days that belong together whichever calendar adds them up: they cross neither an ISO
-- week nor a month's end nor its 14th, nor the first and last measured day.
CREATE OR REPLACE TABLE case_days AS
WITH bounds AS (
  SELECT
    "date",
    greatest(
      CAST(date_trunc('week', "date") AS DATE),
      CAST(date_trunc('month', "date") AS DATE) + CASE WHEN day("date") > 14 THEN 14 ELSE 0 END,
      measured_from
    ) AS first,
    least(
      CAST(date_trunc('week', "date") AS DATE) + 6,
      CASE WHEN day("date") > 14 THEN last_day("date")
        ELSE CAST(date_trunc('month', "date") AS DATE) + 13 END,
      as_of
    ) AS last
  FROM working_days
  CROSS JOIN case_span
  WHERE "date" BETWEEN measured_from AND as_of
)
SELECT * FROM bounds ORDER BY "date"
