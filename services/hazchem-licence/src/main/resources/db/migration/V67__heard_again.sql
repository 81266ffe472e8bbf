-- A case that is examined again asks again who wants to be heard; third parties whose major interests it touches are told and heard.
ALTER TABLE licence_case
    ADD COLUMN earlier_hearings   jsonb NOT NULL DEFAULT '[]',
    ADD COLUMN interested_parties jsonb NOT NULL DEFAULT '[]';
COMMENT ON COLUMN licence_case.earlier_hearings IS 'Hearings of examinations that were returned or quashed.';
COMMENT ON COLUMN licence_case.interested_parties IS 'Third parties that were told: interest, proof, days to answer, statement.';
