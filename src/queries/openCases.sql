-- Cases of a unit with all below it that are open on the data's date, the oldest first, each with the step it is at,
-- its age and how long it is past the due date that counts, in working days; what was handed over is never overdue.
-- With `$within`, those whose date in force (the new one, if there is one) comes after that day within so many.
WITH known AS (
  SELECT
    dossiers.*,
    counted_due(dossiers.due_original, dossiers.due) AS due_counted,
    coalesce(dossiers.due, dossiers.due_original) AS current_due,
    dossiers.transferred IS NOT TRUE AND coalesce(is_overdue(dossiers.due_original, dossiers.due, $as_of), false)
      AS overdue
  FROM dossiers
  JOIN unit_paths ON unit_paths.unit = dossiers.unit AND unit_paths.ancestor = CAST($unit AS VARCHAR)
  WHERE dossiers.received < CAST($as_of AS DATE) + 1
    AND (dossiers.finished IS NULL OR dossiers.finished >= CAST($as_of AS DATE) + 1)
    AND (CAST($type AS VARCHAR) IS NULL OR dossiers."type" = $type)
),
counted AS (
  SELECT
    known.*,
    today.number - received_days.number AS age,
    today.number + CAST(today.working AS INTEGER) - due_days.number - CAST(due_days.working AS INTEGER) AS days_over,
    promised.number + CAST(promised.working AS INTEGER) - today.number - CAST(today.working AS INTEGER) AS days_left
  FROM known
  JOIN working_days AS today ON today."date" = CAST($as_of AS DATE)
  JOIN working_days AS received_days ON received_days."date" = CAST(known.received AS DATE)
  LEFT JOIN working_days AS due_days ON due_days."date" = CAST(known.due_counted AS DATE)
  LEFT JOIN working_days AS promised ON promised."date" = CAST(known.current_due AS DATE)
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
  strftime(wanted.due_counted, '%Y-%m-%d') AS due_counted,
  strftime(wanted.current_due, '%Y-%m-%dT%H:%M') AS due,
  wanted.apology IS NOT NULL AS apologised,
  wanted.age,
  wanted.overdue,
  CASE WHEN wanted.overdue THEN wanted.days_over END AS days_over,
  latest.step,
  latest.step_unit
FROM wanted
LEFT JOIN latest ON latest.dossier = wanted.dossier
ORDER BY wanted.received, wanted.dossier
