-- An application may be accepted without a secondary material, against a written commitment to supply it by a day (容缺受理).
ALTER TABLE licence_case ADD COLUMN supply_commitment jsonb;
COMMENT ON COLUMN licence_case.supply_commitment IS 'What the applicant committed to supply after acceptance, by when, and what of it is owed; empty without.';
