-- Cases as they were at the end of the day: what was finished, apologised for or handed over later is open, has its
-- first due date, or lies where it was received.
DELETE FROM dossiers
WHERE CAST(received AS DATE) > getvariable('today');
UPDATE dossiers
SET finished = NULL, status = NULL, result_digital = NULL, satisfaction = NULL
WHERE CAST(finished AS DATE) > getvariable('today');
UPDATE dossiers
SET apology = NULL, due = coalesce(due_original, due)
WHERE apology > getvariable('today');
UPDATE dossiers
SET transferred = false, unit = coalesce(receiving_unit, unit)
WHERE transferred AND unit IN (SELECT unit FROM units WHERE valid_from > getvariable('today'))
