-- The path of finished and open cases of a unit with all below it, step by step, in working minutes. Quantiles allow
-- for open steps, of which is only known that they last longer (Kaplan and Meier); null where too few are finished.
-- Without `$every`, only cases that are open or were finished late. With `$by`, a path for
-- each `field` or `procedure`, named in `part`.
WITH chosen AS (
  SELECT
    dossiers.dossier,
    CASE CAST($by AS VARCHAR) WHEN 'field' THEN dossiers.field WHEN 'procedure' THEN dossiers.procedure END AS part
  FROM dossiers
  JOIN unit_paths ON unit_paths.unit = dossiers.unit AND unit_paths.ancestor = CAST($unit AS VARCHAR)
  WHERE dossiers.received < CAST($as_of AS DATE) + 1
    AND (CAST($type AS VARCHAR) IS NULL OR dossiers."type" = $type)
    AND (CAST($field AS VARCHAR) IS NULL OR dossiers.field = $field)
    AND (CAST($procedure AS VARCHAR) IS NULL OR dossiers.procedure = $procedure)
    AND (CAST($every AS BOOLEAN) OR dossiers.finished IS NULL
      OR was_late(dossiers.finished, counted_due(dossiers.due_original, dossiers.due), dossiers.paused))
    AND (CAST($from AS DATE) IS NULL OR dossiers.finished IS NULL OR dossiers.finished >= CAST($from AS DATE))
),
ended AS (
  SELECT
    steps.*,
    chosen.part,
    coalesce(steps."order" < lag(steps."order") OVER by_case
      AND NOT starts_with(lag(steps.step) OVER by_case, 'wait_'), false) AS came_back,
    coalesce(CAST(steps.finished AS DATE) <= CAST($as_of AS DATE), false) AS is_finished,
    CASE WHEN CAST(steps.finished AS DATE) <= CAST($as_of AS DATE) THEN steps.finished
      ELSE CAST($as_of AS DATE) + INTERVAL '23 hours 59 minutes' END AS until
  FROM steps
  JOIN chosen ON chosen.dossier = steps.dossier
  WHERE steps.received < CAST($as_of AS DATE) + 1
  WINDOW by_case AS (PARTITION BY steps.dossier ORDER BY steps.received, steps.attempt, steps."order")
),
clocked AS (
  SELECT
    ended.part,
    ended.step,
    ended."order",
    ended.attempt,
    ended.came_back,
    ended.is_finished,
    received_days.number * minutes_a_day
      + CASE WHEN received_days.working THEN office_minutes(ended.received) ELSE 0 END AS received_at,
    started_days.number * minutes_a_day
      + CASE WHEN started_days.working THEN office_minutes(ended.started) ELSE 0 END AS started_at,
    due_days.number * minutes_a_day
      + CASE WHEN due_days.working THEN office_minutes(ended.due) ELSE 0 END AS due_at,
    until_days.number * minutes_a_day
      + CASE WHEN until_days.working THEN office_minutes(ended.until) ELSE 0 END AS until_at
  FROM ended
  CROSS JOIN case_rules
  JOIN working_days AS received_days ON received_days."date" = CAST(ended.received AS DATE)
  JOIN working_days AS until_days ON until_days."date" = CAST(ended.until AS DATE)
  LEFT JOIN working_days AS started_days ON started_days."date" = CAST(ended.started AS DATE)
  LEFT JOIN working_days AS due_days ON due_days."date" = CAST(ended.due AS DATE)
),
sums AS (
  SELECT
    part,
    step,
    max("order") AS position,
    count(*) AS cases,
    count(*) FILTER (WHERE is_finished) AS finished,
    count(*) FILTER (WHERE attempt > 1) AS repeated,
    count(*) FILTER (WHERE came_back) AS returned,
    count(due_at) AS allotted,
    CAST(quantile_disc(due_at - received_at, 0.5) AS DOUBLE) AS allowed,
    CAST(quantile_disc(started_at - received_at, 0.5) FILTER (WHERE is_finished) AS DOUBLE) AS waiting,
    CAST(quantile_disc(until_at - started_at, 0.5) FILTER (WHERE is_finished) AS DOUBLE) AS processing,
    CAST(max(until_at - received_at) AS DOUBLE) AS longest,
    CAST(sum(greatest(until_at - due_at, 0)) FILTER (WHERE due_at IS NOT NULL) AS DOUBLE) AS overrun,
    CAST(sum(greatest(due_at - until_at, 0)) FILTER (WHERE due_at IS NOT NULL AND is_finished) AS DOUBLE) AS saved
  FROM clocked
  GROUP BY part, step
),
lasting AS (
  SELECT
    part,
    step,
    until_at - received_at AS minutes,
    count(*) FILTER (WHERE is_finished) AS ends,
    count(*) AS leaving
  FROM clocked
  GROUP BY ALL
),
at_risk AS (
  SELECT
    part,
    step,
    minutes,
    ends,
    sum(leaving) OVER (PARTITION BY part, step ORDER BY minutes DESC ROWS UNBOUNDED PRECEDING) AS there
  FROM lasting
),
surviving AS (
  SELECT
    part,
    step,
    minutes,
    product(1 - ends / there) OVER (PARTITION BY part, step ORDER BY minutes ROWS UNBOUNDED PRECEDING) AS survival
  FROM at_risk
),
quantiles AS (
  SELECT
    part,
    step,
    CAST(min(minutes) FILTER (WHERE survival <= 0.5 + 1e-9) AS DOUBLE) AS median,
    CAST(min(minutes) FILTER (WHERE survival <= 0.1 + 1e-9) AS DOUBLE) AS ninetieth
  FROM surviving
  GROUP BY part, step
)
SELECT
  sums.part,
  sums.step,
  sums.position,
  sums.cases,
  sums.finished,
  sums.repeated,
  sums.returned,
  sums.allotted,
  sums.allowed,
  quantiles.median,
  quantiles.ninetieth,
  sums.longest,
  sums.waiting,
  sums.processing,
  sums.overrun,
  sums.saved
FROM sums
JOIN quantiles ON quantiles.step = sums.step AND quantiles.part IS NOT DISTINCT FROM sums.part
ORDER BY sums.part NULLS FIRST, sums.position, sums.step
