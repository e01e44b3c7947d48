-- Findings that can have been at any time are looked up by themselves, and no longer passed over with every other.

UPDATE fact_key SET longest = -1 WHERE first_day = '0000-01-01';
