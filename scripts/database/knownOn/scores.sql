-- Scores of years that had been published by the day.
DELETE FROM scores
WHERE coalesce(
  (
    SELECT min(on_day)
    FROM publication_dates
    WHERE publication_dates."index" = scores."index"
      AND publication_dates.year = scores.year
      AND publication_dates.place_system = scores.place_system
  ),
  published_latest(scores."index", scores.year)
) > getvariable('today')
