-- Whose case it is and at which office, as its own service says. What was opened before bears no service
-- until the one it belongs to asks again; whatever stood in it then is no obstacle.
ALTER TABLE proof_case ADD COLUMN case_service text;
ALTER TABLE proof_case ADD COLUMN office text;
UPDATE proof_case SET office = regexp_replace(split_part(case_reference, '-', 2), '^([0-9]{6})([A-Z]+)$', '\1-\2')
WHERE case_reference ~ '^[A-Z]{2,4}-[0-9]{6}[A-Z]{0,6}-[0-9]{4}-[0-9]{6}-[0-9A-Z]$';

-- Which record the applicant pointed out. It narrows the choice and accepts no difference; chosen_identifier is an officer's word.
ALTER TABLE proof_line ADD COLUMN named_identifier text;

CREATE INDEX proof_case_office ON proof_case (office);
