-- Every day with the working days before it and its span: the last of those days, itself among them, that belong
-- together whichever calendar adds them up. A span crosses neither an ISO week nor a month's end nor its 14th; a day
-- that is not measured has none.
CREATE OR REPLACE TABLE case_days AS
SELECT
  "date",
  number,
  CASE
    WHEN "date" BETWEEN coalesce(getvariable('measured_from'), "date") AND getvariable('as_of') THEN least(
      CAST(date_trunc('week', "date") AS DATE) + 6,
      CASE WHEN day("date") > 14 THEN last_day("date") ELSE CAST(date_trunc('month', "date") AS DATE) + 13 END,
      getvariable('as_of')
    )
  END AS span
FROM working_days
ORDER BY "date"
