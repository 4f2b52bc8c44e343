-- Every edition of every index, the oldest first.
SELECT
  "index",
  edition,
  first_year,
  last_year,
  comparable,
  decision,
  note_vi,
  note_en
FROM editions
ORDER BY "index", first_year, edition
