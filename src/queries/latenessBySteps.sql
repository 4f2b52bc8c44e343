-- How late the cases of a unit with all below it are, in working minutes past due at finish or at the end of a day,
-- divided over their steps in proportion to what each step took beyond its allowance (src/domain/latenessOfSteps.ts).
-- A null step: no step exceeds its allowance, or none has one. What was handed over is left out.
WITH dated AS (
  SELECT
    dossiers.dossier,
    dossiers.unit,
    counted_due(dossiers.due_original, dossiers.due) AS due,
    CASE WHEN CAST(dossiers.finished AS DATE) <= CAST($as_of AS DATE) THEN dossiers.finished
      ELSE CAST($as_of AS DATE) + INTERVAL '23 hours 59 minutes' END AS until,
    CAST(dossiers.finished AS DATE) <= CAST($as_of AS DATE) AS is_finished,
    CASE WHEN paused_counts = 'running' THEN CAST(coalesce(dossiers.paused, 0) AS BIGINT) // minutes_a_day ELSE 0
      END AS running_days,
    on_time_grain,
    minutes_a_day
  FROM dossiers
  CROSS JOIN case_rules
  JOIN unit_paths ON unit_paths.unit = dossiers.unit AND unit_paths.ancestor = CAST($unit AS VARCHAR)
  WHERE dossiers.received < CAST($as_of AS DATE) + 1
    AND dossiers.transferred IS NOT TRUE
    AND (CAST($type AS VARCHAR) IS NULL OR dossiers."type" = $type)
    AND (CAST($field AS VARCHAR) IS NULL OR dossiers.field = $field)
    AND (CAST($procedure AS VARCHAR) IS NULL OR dossiers.procedure = $procedure)
    AND (CAST($dossier AS VARCHAR) IS NULL OR dossiers.dossier = $dossier)
    AND (CAST($from AS DATE) IS NULL OR dossiers.finished IS NULL OR dossiers.finished >= CAST($from AS DATE))
),
late AS (
  SELECT
    dated.dossier,
    dated.unit,
    CASE
      WHEN on_time_grain = 'day' AND running_days = 0 AND CAST(until AS DATE) <= CAST(due AS DATE) THEN 0
      ELSE greatest(
        until_days.number * minutes_a_day
          + CASE WHEN until_days.working THEN office_minutes(until) ELSE 0 END
          - due_days.number * minutes_a_day
          - CASE WHEN due_days.working THEN office_minutes(due) ELSE 0 END
          + running_days * minutes_a_day,
        0
      )
    END AS minutes
  FROM dated
  JOIN working_days AS due_days ON due_days."date" = CAST(due AS DATE)
  JOIN working_days AS until_days ON until_days."date" = CAST(until AS DATE)
),
overdue AS (
  SELECT dossier, unit, minutes
  FROM late
  WHERE minutes > 0
),
ended AS (
  SELECT
    overdue.dossier,
    overdue.unit,
    overdue.minutes,
    steps.step,
    steps.unit AS step_unit,
    steps.received,
    steps."order",
    steps.attempt,
    steps.due,
    CASE WHEN CAST(steps.finished AS DATE) <= CAST($as_of AS DATE) THEN steps.finished
      ELSE CAST($as_of AS DATE) + INTERVAL '23 hours 59 minutes' END AS until
  FROM overdue
  JOIN steps ON steps.dossier = overdue.dossier
  WHERE steps.received < CAST($as_of AS DATE) + 1
),
excesses AS (
  SELECT
    ended.*,
    CASE WHEN ended.due IS NULL THEN 0 ELSE greatest(
      until_days.number * minutes_a_day
        + CASE WHEN until_days.working THEN office_minutes(ended.until) ELSE 0 END
        - due_days.number * minutes_a_day
        - CASE WHEN due_days.working THEN office_minutes(ended.due) ELSE 0 END,
      0
    ) END AS excess
  FROM ended
  CROSS JOIN case_rules
  LEFT JOIN working_days AS due_days ON due_days."date" = CAST(ended.due AS DATE)
  JOIN working_days AS until_days ON until_days."date" = CAST(ended.until AS DATE)
),
reached AS (
  SELECT
    *,
    CAST(sum(excess) OVER in_order AS BIGINT) AS passed,
    CAST(sum(excess) OVER (PARTITION BY dossier) AS BIGINT) AS total
  FROM excesses
  WINDOW in_order AS (
    PARTITION BY dossier ORDER BY received, attempt, "order" ROWS UNBOUNDED PRECEDING
  )
),
parts AS (
  SELECT
    dossier,
    unit,
    step_unit,
    step,
    (CAST(minutes AS BIGINT) * passed) // total - (CAST(minutes AS BIGINT) * (passed - excess)) // total AS minutes
  FROM reached
  WHERE total > 0
),
divided AS (
  SELECT unit, step_unit, step, minutes FROM parts WHERE minutes > 0
  UNION ALL
  SELECT overdue.unit, overdue.unit, NULL, overdue.minutes
  FROM overdue
  ANTI JOIN parts ON parts.dossier = overdue.dossier
)
SELECT
  unit,
  step_unit,
  step,
  CAST(sum(minutes) AS DOUBLE) AS minutes
FROM divided
GROUP BY ALL
ORDER BY minutes DESC, unit, step_unit, step NULLS LAST
