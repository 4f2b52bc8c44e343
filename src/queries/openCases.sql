-- Cases of a unit with all below it that are open on the data's date, the oldest first, each with the step it is at
-- and its age in working days; with `$within`, those that fall due after that day within so many working days.
WITH known AS (
  SELECT dossiers.*, coalesce(dossiers.due, dossiers.due_original) AS current_due
  FROM dossiers
  JOIN unit_paths ON unit_paths.unit = dossiers.unit AND unit_paths.ancestor = CAST($unit AS VARCHAR)
  WHERE dossiers.received < CAST($as_of AS DATE) + 1
    AND (dossiers.finished IS NULL OR dossiers.finished >= CAST($as_of AS DATE) + 1)
    AND (CAST($type AS VARCHAR) IS NULL OR dossiers."type" = $type)
),
counted AS (
  SELECT
    known.*,
    today.number + CAST(today.working AS INTEGER) - received_days.number AS age,
    due_days.number + CAST(due_days.working AS INTEGER) - today.number - CAST(today.working AS INTEGER) AS days_left
  FROM known
  JOIN working_days AS today ON today."date" = CAST($as_of AS DATE)
  JOIN working_days AS received_days ON received_days."date" = CAST(known.received AS DATE)
  LEFT JOIN working_days AS due_days ON due_days."date" = CAST(known.current_due AS DATE)
),
wanted AS (
  SELECT *
  FROM counted
  WHERE CAST($within AS DOUBLE) IS NULL
    OR (CAST(current_due AS DATE) > CAST($as_of AS DATE) AND days_left <= CAST($within AS DOUBLE))
  ORDER BY received, dossier
  LIMIT CAST($most AS BIGINT)
),
latest AS (
  SELECT
    steps.dossier,
    arg_max(steps.step, (steps.received, steps.attempt, steps."order")) AS step,
    arg_max(steps.unit, (steps.received, steps.attempt, steps."order")) AS step_unit
  FROM steps
  SEMI JOIN wanted ON wanted.dossier = steps.dossier
  WHERE steps.received < CAST($as_of AS DATE) + 1
  GROUP BY steps.dossier
)
SELECT
  wanted.dossier,
  wanted."type",
  wanted.procedure,
  wanted.field,
  wanted.unit,
  wanted.transferred IS TRUE AS transferred,
  strftime(wanted.received, '%Y-%m-%d') AS received,
  strftime(wanted.due_original, '%Y-%m-%d') AS due_original,
  strftime(wanted.current_due, '%Y-%m-%dT%H:%M') AS due,
  wanted.apology IS NOT NULL AS apologised,
  wanted.age,
  wanted.days_left,
  latest.step,
  latest.step_unit
FROM wanted
LEFT JOIN latest ON latest.dossier = wanted.dossier
ORDER BY wanted.received, wanted.dossier
