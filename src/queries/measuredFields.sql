-- Fields of procedures that anything is measured by.
SELECT DISTINCT field
FROM measurements
WHERE field IS NOT NULL
ORDER BY field
