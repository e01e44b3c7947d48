-- The words of a report to which a person points who corrects something.

ALTER TABLE decision ADD COLUMN cited_report ${number} REFERENCES report;
ALTER TABLE decision ADD COLUMN cited_from INTEGER;
ALTER TABLE decision ADD COLUMN cited_to INTEGER;
ALTER TABLE decision ADD COLUMN cited TEXT;
