-- Every hand-over of one case in order, with the working minutes that it waited and was worked on, up to the end of a
-- day, and what was allotted.
WITH ended AS (
  SELECT
    steps.*,
    coalesce(steps.finished < CAST($as_of AS DATE) + 1, false) AS is_finished,
    CASE WHEN steps.finished < CAST($as_of AS DATE) + 1 THEN steps.finished
      ELSE CAST($as_of AS DATE) + INTERVAL '23 hours 59 minutes' END AS until,
    CASE WHEN steps.started < CAST($as_of AS DATE) + 1 THEN steps.started END AS begun
  FROM steps
  WHERE steps.dossier = CAST($dossier AS VARCHAR)
    AND steps.received < CAST($as_of AS DATE) + 1
),
clocked AS (
  SELECT
    ended.*,
    received_days.number * minutes_a_day
      + CASE WHEN received_days.working THEN office_minutes(ended.received) ELSE 0 END AS received_at,
    begun_days.number * minutes_a_day
      + CASE WHEN begun_days.working THEN office_minutes(ended.begun) ELSE 0 END AS begun_at,
    due_days.number * minutes_a_day
      + CASE WHEN due_days.working THEN office_minutes(ended.due) ELSE 0 END AS due_at,
    until_days.number * minutes_a_day
      + CASE WHEN until_days.working THEN office_minutes(ended.until) ELSE 0 END AS until_at
  FROM ended
  CROSS JOIN case_rules
  JOIN working_days AS received_days ON received_days."date" = CAST(ended.received AS DATE)
  JOIN working_days AS until_days ON until_days."date" = CAST(ended.until AS DATE)
  LEFT JOIN working_days AS begun_days ON begun_days."date" = CAST(ended.begun AS DATE)
  LEFT JOIN working_days AS due_days ON due_days."date" = CAST(ended.due AS DATE)
)
SELECT
  step,
  "order" AS position,
  attempt,
  unit,
  strftime(received, '%Y-%m-%dT%H:%M') AS received,
  strftime(begun, '%Y-%m-%dT%H:%M') AS started,
  strftime(due, '%Y-%m-%dT%H:%M') AS due,
  CASE WHEN is_finished THEN strftime(finished, '%Y-%m-%dT%H:%M') END AS finished,
  CAST(coalesce(begun_at, until_at) - received_at AS DOUBLE) AS waiting,
  CAST(until_at - begun_at AS DOUBLE) AS processing,
  CAST(due_at - received_at AS DOUBLE) AS allowed
FROM clocked
ORDER BY clocked.received, attempt, position
