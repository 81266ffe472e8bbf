-- Slips pointed out at intake: the applicant must see them, and each is a change of the case.
ALTER TABLE licence_case ADD COLUMN spot_corrections jsonb NOT NULL DEFAULT '[]';
