-- Open cases of a unit with all below it that are past the due date that counts at the end of a day and have no date
-- to come: neither a letter of apology nor a new date, or the new date has passed too. The longest overdue first, each
-- with the step it is at; `total` counts those beyond the limit too.
WITH known AS (
  SELECT
    dossiers.*,
    coalesce(dossiers.due_original, dossiers.due) AS first_due,
    counted_due(dossiers.due_original, dossiers.due) AS due_counted,
    coalesce(dossiers.due, dossiers.due_original) AS current_due
  FROM dossiers
  JOIN unit_paths ON unit_paths.unit = dossiers.unit AND unit_paths.ancestor = CAST($unit AS VARCHAR)
  WHERE dossiers.received < CAST($as_of AS DATE) + 1
    AND is_overdue(dossiers.due_original, dossiers.due, $as_of)
    AND (dossiers.finished IS NULL OR dossiers.finished >= CAST($as_of AS DATE) + 1)
    AND dossiers.transferred IS NOT TRUE
),
wanted AS (
  SELECT *, count(*) OVER () AS total
  FROM known
  WHERE current_due < CAST($as_of AS DATE) + 1
  ORDER BY due_counted, dossier
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
  wanted.field,
  wanted.unit,
  strftime(wanted.due_counted, '%Y-%m-%d') AS due_counted,
  strftime(wanted.current_due, '%Y-%m-%d') AS current_due,
  wanted.apology IS NOT NULL OR wanted.current_due > wanted.first_due AS promised_before,
  today.number + CAST(today.working AS INTEGER) - due_days.number - CAST(due_days.working AS INTEGER) AS days_over,
  latest.step,
  latest.step_unit,
  wanted.total
FROM wanted
JOIN working_days AS today ON today."date" = CAST($as_of AS DATE)
JOIN working_days AS due_days ON due_days."date" = CAST(wanted.due_counted AS DATE)
LEFT JOIN latest ON latest.dossier = wanted.dossier
ORDER BY wanted.due_counted, wanted.dossier
