-- What a correction notice asked for is looked at when it has come: accepted by a word or by silence, or found once not to be what was asked.
ALTER TABLE licence_case
    ADD COLUMN supplemented_on    date,
    ADD COLUMN supplement_finding jsonb;
COMMENT ON COLUMN licence_case.supplemented_on IS 'Day everything the notice asked for was in; empty while anything is outstanding.';
COMMENT ON COLUMN licence_case.supplement_finding IS 'What of it is not what was asked for: materials of the notice, reasons, term.';

DROP INDEX licence_case_silent;
CREATE INDEX licence_case_silent ON licence_case ((coalesce(supplemented_on, office_received_on, received_on)))
    WHERE status IN ('SUBMITTED', 'SUPPLEMENTED');
