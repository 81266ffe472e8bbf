-- A clerical error of a licence (更正): one officer proposes the correction, another decides; what stood before is never lost.
CREATE TABLE licence_correction (
    id              uuid PRIMARY KEY,
    version         bigint      NOT NULL,
    licence_id      text        NOT NULL REFERENCES licence,
    misprints       jsonb       NOT NULL,
    reason          text        NOT NULL,
    shown_by        text        NOT NULL,
    proposed_by     text        NOT NULL,
    proposed_at     timestamptz NOT NULL,
    outcome         text CHECK (outcome IN ('CORRECTED', 'DROPPED')),
    decided_by      text,
    decided_on      date,
    decision_number text UNIQUE,
    note            text,
    remedy          text,
    remedy_en       text,
    CONSTRAINT licence_correction_four_eyes CHECK (decided_by <> proposed_by),
    CONSTRAINT licence_correction_decided CHECK ((outcome IS NULL) = (decided_by IS NULL) AND (outcome IS NULL) = (decided_on IS NULL)),
    CONSTRAINT licence_correction_numbered CHECK ((coalesce(outcome, '') = 'CORRECTED') = (decision_number IS NOT NULL))
);
CREATE INDEX licence_correction_licence ON licence_correction (licence_id, proposed_at);
CREATE UNIQUE INDEX licence_correction_open ON licence_correction (licence_id) WHERE outcome IS NULL;
GRANT SELECT, INSERT ON licence_correction TO ${app_role};
GRANT UPDATE (version, outcome, decided_by, decided_on, decision_number, note, remedy, remedy_en) ON licence_correction TO ${app_role};
COMMENT ON TABLE licence_correction IS 'Clerical errors of licences: proposed by one officer with the paper that shows what is right, corrected or left by another.';
COMMENT ON COLUMN licence_correction.misprints IS 'Which texts, what was printed and what is to stand there.';
COMMENT ON COLUMN licence_correction.shown_by IS 'The paper that shows what should be printed.';
COMMENT ON COLUMN licence_correction.decision_number IS 'Number of the decision that corrects; empty while it waits and where the licence is left.';

-- What was decided stays decided.
CREATE FUNCTION refuse_second_verdict() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.outcome IS NOT NULL THEN
        RAISE EXCEPTION 'correction % is decided', OLD.id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER decided_corrections BEFORE UPDATE ON licence_correction FOR EACH ROW EXECUTE FUNCTION refuse_second_verdict();
