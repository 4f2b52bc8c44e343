-- Measurements of the day a case falls due.
INSERT INTO derived_rows
WITH sums AS (
  SELECT "type", first, last, unit, field, sum(due) AS due, sum(on_time) AS on_time
  FROM counted_on_due
  JOIN case_days ON case_days."date" = counted_on
  GROUP BY ALL
),
named AS (
  SELECT *, 'on_time_due' AS indicator FROM sums WHERE "type" = 'procedure'
  UNION ALL SELECT *, 'land_on_time' FROM sums WHERE "type" = 'procedure' AND field = 'Đất đai'
  UNION ALL SELECT *, 'environment_on_time' FROM sums WHERE "type" = 'procedure' AND field = 'Môi trường'
  UNION ALL SELECT *, 'tasks_on_time' FROM sums WHERE "type" = 'assigned task'
  UNION ALL SELECT *, 'petitions_on_time' FROM sums WHERE "type" = 'petition'
)
SELECT first, last, unit, field, indicator, on_time, due FROM named
