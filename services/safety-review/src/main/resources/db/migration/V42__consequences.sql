-- What follows when a letter, a qualification or a power falls away: told once, drawn once, settled once.
CREATE TABLE credential_change (
    change     text NOT NULL,
    credential text NOT NULL,
    changed_on date NOT NULL,
    name       text NOT NULL,
    cured_on   date,
    PRIMARY KEY (change, credential, changed_on)
);
GRANT SELECT, INSERT, UPDATE ON credential_change TO ${app_role};
CREATE INDEX credential_change_of ON credential_change (credential) WHERE cured_on IS NULL;

CREATE TABLE consequence (
    number          bigint  GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version         bigint  NOT NULL DEFAULT 0,
    status          text    NOT NULL CHECK (status IN ('OPEN', 'SETTLED')),
    change          text    NOT NULL,
    credential      text    NOT NULL,
    credential_name text    NOT NULL,
    changed_on      date    NOT NULL,
    dependant_kind  text    NOT NULL,
    dependant       text    NOT NULL,
    consequence     text    NOT NULL CHECK (consequence IN ('WARN', 'REOPEN', 'BLOCK')),
    basis           text    NOT NULL,
    project_number  text    NOT NULL REFERENCES project,
    case_number     text    NOT NULL REFERENCES review_case,
    noted_on        date    NOT NULL,
    settled_on      date,
    settled_by      text,
    settled_reason  text,
    CHECK ((status = 'SETTLED') = (settled_on IS NOT NULL AND settled_by IS NOT NULL)),
    -- exactly once, also told twice, late, or by two at once
    UNIQUE (change, credential, changed_on, dependant_kind, dependant)
);
GRANT SELECT, INSERT, UPDATE ON consequence TO ${app_role};
CREATE INDEX consequence_project ON consequence (project_number, number);
CREATE INDEX consequence_credential ON consequence (credential);
CREATE INDEX consequence_open ON consequence (dependant) WHERE status = 'OPEN';
CREATE FUNCTION refuse_unsettling() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'consequence % is settled', OLD.number USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER settled_once BEFORE UPDATE ON consequence FOR EACH ROW WHEN (OLD.status = 'SETTLED') EXECUTE FUNCTION refuse_unsettling();

ALTER TABLE review_case
    ADD COLUMN open_matters jsonb NOT NULL DEFAULT '[]',
    ADD COLUMN blocked_on   date,
    ADD COLUMN reopened_on  date;
CREATE INDEX review_case_reopened ON review_case (office) WHERE reopened_on IS NOT NULL;
CREATE INDEX review_case_under ON review_case (authority_grant) WHERE status IN ('SUBMITTED', 'CORRECTION_REQUESTED', 'SUPPLEMENTED', 'ACCEPTED', 'EXAMINED');

-- Whose project rests on which body.
CREATE INDEX project_assessor ON project ((content -> 'assessor' ->> 'uscc'));
CREATE INDEX project_designer ON project ((content -> 'designer' ->> 'uscc'));
CREATE INDEX project_acceptance ON project ((chain -> 'acceptance' ->> 'assessorUscc'));

-- A letter is looked at again by somebody who did not give it.
ALTER TABLE case_participant DROP CONSTRAINT case_participant_part_check,
    ADD CONSTRAINT case_participant_part_check
        CHECK (part IN ('INTAKE', 'EXAMINATION', 'EXPERT_REVIEW', 'LEGAL_REVIEW', 'DECISION', 'SECOND_LOOK'));
INSERT INTO forbidden_pair VALUES
    ('SECOND_LOOK', 'EXAMINATION'), ('EXAMINATION', 'SECOND_LOOK'),
    ('SECOND_LOOK', 'EXPERT_REVIEW'), ('EXPERT_REVIEW', 'SECOND_LOOK'),
    ('SECOND_LOOK', 'DECISION'), ('DECISION', 'SECOND_LOOK');

COMMENT ON TABLE credential_change IS 'What fell away: letters, qualifications, powers; each told once.';
COMMENT ON TABLE consequence IS 'What follows for what from something that fell away, and what settled it.';
COMMENT ON COLUMN credential_change.cured_on IS 'Day it was there again; empty while it is not.';
COMMENT ON COLUMN consequence.case_number IS 'The review whose office has it on its desk.';
COMMENT ON COLUMN consequence.changed_on IS 'The day of the law, whenever it was heard.';
COMMENT ON COLUMN review_case.open_matters IS 'Blocks and letters to be looked at again, not settled yet.';
COMMENT ON COLUMN review_case.blocked_on IS 'Since when the review may not go on; empty while it may.';
COMMENT ON COLUMN review_case.reopened_on IS 'Since when its letter is to be looked at again; empty while it is not.';
