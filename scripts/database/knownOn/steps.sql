-- Hand-overs up to the end of the day, with what had happened in them.
DELETE FROM steps
WHERE CAST(received AS DATE) > getvariable('today');
UPDATE steps
SET started = NULL
WHERE CAST(started AS DATE) > getvariable('today');
UPDATE steps
SET finished = NULL
WHERE CAST(finished AS DATE) > getvariable('today')
