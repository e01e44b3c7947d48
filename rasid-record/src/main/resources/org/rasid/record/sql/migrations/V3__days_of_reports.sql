-- An event or a statement whose reports name no day is of the days on which its first report made it news.

INSERT INTO change (number, at)
SELECT max(number) + 1, max(at) FROM change HAVING count(*) > 0;

UPDATE fact SET
    first_day = (SELECT ${news_begins} FROM finding f JOIN report r ON r.number = f.report WHERE f.number = fact.number),
    last_day = (SELECT r.published_to FROM finding f JOIN report r ON r.number = f.report WHERE f.number = fact.number),
    days_text = '',
    changed = (SELECT max(number) FROM change)
WHERE first_day IS NULL AND kind <> 'agreement' AND status <> 'future' AND historical = 0
    AND number IN (SELECT f.number FROM finding f JOIN report r ON r.number = f.report WHERE r.published_from IS NOT NULL);
