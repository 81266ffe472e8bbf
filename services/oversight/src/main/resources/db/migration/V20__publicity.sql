-- What is published of licence decisions (双公示), one row for each decision and each correction; nothing is ever removed.
CREATE TABLE publicity_record (
    id           uuid        PRIMARY KEY,
    version      bigint      NOT NULL,
    kind         text        NOT NULL CHECK (kind IN ('GRANT', 'RENEWAL', 'VARIATION', 'CORRECTION', 'RESCISSION', 'REVOCATION', 'WITHDRAWAL', 'CANCELLATION')),
    licence      text        NOT NULL,
    earlier      uuid        REFERENCES publicity_record,
    item_code    text        NOT NULL,
    office_code  text        NOT NULL,
    party_kind   text        NOT NULL CHECK (party_kind IN ('LEGAL_PERSON', 'SOLE_TRADER', 'NATURAL_PERSON')),
    decided_on   date        NOT NULL,
    due_from     date        NOT NULL,
    publish_by   date,
    announced    boolean     NOT NULL,
    complete     boolean     NOT NULL,
    standing     text        NOT NULL CHECK (standing IN ('VALID', 'ENDED')),
    status       text        NOT NULL CHECK (status IN ('PUBLISHED', 'WITHDRAWAL_PROPOSED', 'CORRECTED', 'WITHDRAWN')),
    fields       jsonb       NOT NULL,
    found_by     text        NOT NULL,
    found_pairs  tsvector    GENERATED ALWAYS AS (letter_pairs(found_by)) STORED,
    entered_at   timestamptz NOT NULL,
    withdrawn_at timestamptz,
    CHECK ((status = 'WITHDRAWN') = (withdrawn_at IS NOT NULL))
);
COMMENT ON COLUMN publicity_record.due_from IS 'The day the days until publish_by count from: of the decision, or of a correction by the city.';
COMMENT ON COLUMN publicity_record.publish_by IS 'Absent while the calendar of its year is not loaded.';
-- Lists go by the decision's day; the id is text there, so that it is in the order of the cursor.
CREATE INDEX publicity_record_newest ON publicity_record (decided_on, (id::text));
CREATE INDEX publicity_record_office ON publicity_record (office_code, decided_on, (id::text));
CREATE INDEX publicity_record_item ON publicity_record (item_code, decided_on, (id::text));
CREATE INDEX publicity_record_kind ON publicity_record (kind, decided_on, (id::text));
CREATE INDEX publicity_record_announced ON publicity_record (decided_on, (id::text)) WHERE announced;
CREATE INDEX publicity_record_licence ON publicity_record (licence, decided_on);
CREATE INDEX publicity_record_earlier ON publicity_record (earlier) WHERE earlier IS NOT NULL;
CREATE INDEX publicity_record_dayless ON publicity_record (due_from, id) WHERE publish_by IS NULL;
CREATE INDEX publicity_record_found ON publicity_record USING gin (found_pairs);
GRANT SELECT, INSERT, UPDATE ON publicity_record TO ${app_role};

-- How far the upper platform knows each record: the newest revision, the newest it has confirmed, and when it is tried next.
CREATE TABLE publicity_sending (
    record_id          uuid        PRIMARY KEY REFERENCES publicity_record,
    revision           bigint      NOT NULL CHECK (revision > 0),
    confirmed_revision bigint      NOT NULL DEFAULT 0,
    confirmed_on       date,
    changed_at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    attempts           integer     NOT NULL DEFAULT 0,
    next_attempt_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    last_failure       text,
    parked_at          timestamptz,
    CHECK ((confirmed_revision = 0) = (confirmed_on IS NULL))
);
CREATE INDEX publicity_sending_due ON publicity_sending (next_attempt_at, record_id) WHERE confirmed_revision < revision AND parked_at IS NULL;
CREATE INDEX publicity_sending_unconfirmed ON publicity_sending (record_id) WHERE confirmed_on IS NULL;
CREATE INDEX publicity_sending_parked ON publicity_sending (record_id) WHERE parked_at IS NOT NULL;
GRANT SELECT, INSERT, UPDATE ON publicity_sending TO ${app_role};

-- What was done with a record and why, in its order; never changed.
CREATE TABLE publicity_step (
    record_id  uuid        NOT NULL REFERENCES publicity_record,
    position   integer     NOT NULL,
    action     text        NOT NULL,
    actor_id   text        NOT NULL,
    actor_name text        NOT NULL,
    words      text        NOT NULL,
    at         timestamptz NOT NULL,
    PRIMARY KEY (record_id, position)
);
GRANT SELECT, INSERT ON publicity_step TO ${app_role};

-- Four eyes, also against a slip of the program: whoever proposed that a right record be taken down does not say that it is.
CREATE FUNCTION publicity_four_eyes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.action = 'CONFIRM_WITHDRAWAL' AND (SELECT s.actor_id FROM publicity_step s WHERE s.record_id = NEW.record_id
            AND s.action = 'PROPOSE_WITHDRAWAL' ORDER BY s.position DESC LIMIT 1) IS NOT DISTINCT FROM NEW.actor_id THEN
        RAISE EXCEPTION 'whoever proposed a withdrawal may not confirm it' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER publicity_step_eyes BEFORE INSERT ON publicity_step FOR EACH ROW EXECUTE FUNCTION publicity_four_eyes();

-- Comparisons with what the upper platform says it holds (对账).
CREATE TABLE publicity_reconciliation (
    id          uuid        PRIMARY KEY,
    from_day    date        NOT NULL,
    to_day      date        NOT NULL,
    asked_by    text        NOT NULL,
    asked_on    date        NOT NULL,
    asked_at    timestamptz NOT NULL,
    state       text        NOT NULL CHECK (state IN ('ASKED', 'DONE', 'BROKEN_OFF')),
    compared    integer     NOT NULL,
    differences jsonb       NOT NULL,
    why         text,
    ended_at    timestamptz,
    CHECK (from_day <= to_day),
    CHECK ((state = 'ASKED') = (ended_at IS NULL))
);
CREATE INDEX publicity_reconciliation_newest ON publicity_reconciliation (asked_at, id);
CREATE INDEX publicity_reconciliation_asked ON publicity_reconciliation (asked_at, id) WHERE state = 'ASKED';
CREATE INDEX publicity_reconciliation_day ON publicity_reconciliation (asked_on, asked_by);
GRANT SELECT, INSERT, UPDATE ON publicity_reconciliation TO ${app_role};

COMMENT ON TABLE publicity_record IS 'What is published of licence decisions, a row for each decision and each correction.';
COMMENT ON TABLE publicity_sending IS 'How far the upper platform knows each published record.';
COMMENT ON TABLE publicity_step IS 'What was done with published records, step by step.';
COMMENT ON TABLE publicity_reconciliation IS 'Comparisons with what the upper platform says it holds.';
