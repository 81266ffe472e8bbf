-- Projects, their reviews and the letters these give; an aggregate is one row, what it is about a JSON document of it.
CREATE SEQUENCE document_serial;
GRANT USAGE ON SEQUENCE document_serial TO ${app_role};

CREATE TABLE project (
    number        text        PRIMARY KEY,
    version       bigint      NOT NULL,
    owner_uscc    text        NOT NULL,
    owner_name    text        NOT NULL,
    registered_at timestamptz NOT NULL,
    content       jsonb       NOT NULL,
    changes       jsonb       NOT NULL DEFAULT '[]',
    chain         jsonb       NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON project TO ${app_role};
CREATE INDEX project_owner ON project (owner_uscc, registered_at DESC, number DESC);

CREATE TABLE review_case (
    case_number         text        PRIMARY KEY,
    version             bigint      NOT NULL,
    changed_at          timestamptz NOT NULL DEFAULT clock_timestamp(),
    status              text        NOT NULL CHECK (status IN ('SUBMITTED', 'CORRECTION_REQUESTED', 'SUPPLEMENTED', 'ACCEPTED', 'EXAMINED',
                                                               'PASSED', 'REFUSED', 'NOT_ACCEPTED', 'WITHDRAWN')),
    kind                text        NOT NULL CHECK (kind IN ('CONDITION', 'DESIGN')),
    item_code           text        NOT NULL,
    office              text        NOT NULL,
    authority_mode      text        NOT NULL,
    in_name_of          text        NOT NULL,
    authority_basis     text        NOT NULL,
    authority_grant     text        NOT NULL,
    project_number      text        NOT NULL REFERENCES project,
    project_name        text        NOT NULL,
    owner_uscc          text        NOT NULL,
    owner_name          text        NOT NULL,
    received_at         timestamptz NOT NULL,
    received_on         date        NOT NULL,
    counter             jsonb,
    limits              jsonb       NOT NULL,
    application         jsonb       NOT NULL,
    correction_notice   jsonb,
    supplied            jsonb       NOT NULL DEFAULT '[]',
    supplemented_on     date,
    non_acceptance      jsonb,
    accepted_on         date,
    accepted_by_silence boolean     NOT NULL DEFAULT false,
    pauses              jsonb       NOT NULL DEFAULT '[]',
    extension           jsonb,
    examination         jsonb,
    legal_review        jsonb,
    decision            jsonb,
    warned_of           date,
    missed_told         date,
    ageing_told         date,
    due_on              date,
    pressed_on          date,
    due_fixed           boolean     NOT NULL DEFAULT true,
    paused_from         date,
    paused_to           date,
    respond_by          date,
    reckoned_to         integer     NOT NULL DEFAULT 0,
    -- the order of the list: what no clock presses comes last
    due_order           date        NOT NULL GENERATED ALWAYS AS (coalesce(pressed_on, DATE '9999-12-31')) STORED,
    found_by            text,
    found_pairs         tsvector    GENERATED ALWAYS AS (letter_pairs(found_by)) STORED,
    assigned_to         text,
    assigned_name       text,
    assigned_at         timestamptz,
    CHECK ((assigned_to IS NULL) = (assigned_name IS NULL AND assigned_at IS NULL)),
    CHECK (status NOT IN ('PASSED', 'REFUSED') OR (decision IS NOT NULL AND accepted_on IS NOT NULL)),
    CHECK (status <> 'NOT_ACCEPTED' OR non_acceptance IS NOT NULL)
);
GRANT SELECT, INSERT, UPDATE ON review_case TO ${app_role};

CREATE INDEX review_case_desk ON review_case (office, due_order, case_number)
    INCLUDE (status, due_fixed, paused_from, paused_to, respond_by, owner_uscc, owner_name, project_name, assigned_to);
CREATE INDEX review_case_desks ON review_case (due_order, case_number)
    INCLUDE (office, status, due_fixed, paused_from, paused_to, respond_by, owner_uscc, owner_name, project_name, assigned_to);
CREATE INDEX review_case_changed ON review_case (office, changed_at, case_number);
CREATE INDEX review_case_changes ON review_case (changed_at, case_number);
CREATE INDEX review_case_own_changes ON review_case (owner_uscc, changed_at, case_number);
CREATE INDEX review_case_received ON review_case (office, received_at, case_number);
CREATE INDEX review_case_receipts ON review_case (received_at, case_number);
CREATE INDEX review_case_own ON review_case (owner_uscc, received_at, case_number);
CREATE INDEX review_case_of_the_day ON review_case (owner_uscc, received_on);
CREATE INDEX review_case_due ON review_case (due_on) WHERE due_on IS NOT NULL;
CREATE INDEX review_case_paused ON review_case (paused_from) WHERE paused_to = DATE '9999-12-31';
CREATE INDEX review_case_found ON review_case USING gin (found_pairs);
CREATE INDEX review_case_unfolded ON review_case (case_number) WHERE found_by IS NULL;
CREATE INDEX review_case_unreckoned ON review_case (reckoned_to, case_number);
CREATE INDEX review_case_assigned ON review_case (office, assigned_to, due_order, case_number) WHERE assigned_to IS NOT NULL;
CREATE INDEX review_case_noticed ON review_case (office, received_at DESC) WHERE correction_notice IS NOT NULL;
-- one review of a kind at a time
CREATE UNIQUE INDEX review_case_open ON review_case (project_number, kind)
    WHERE status IN ('SUBMITTED', 'CORRECTION_REQUESTED', 'SUPPLEMENTED', 'ACCEPTED', 'EXAMINED');

-- When a review was last changed: the database says so whenever the version moves on.
CREATE FUNCTION note_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.changed_at := clock_timestamp();
    RETURN NEW;
END $$;
CREATE TRIGGER noted_changes BEFORE UPDATE ON review_case FOR EACH ROW
    WHEN (NEW.version <> OLD.version) EXECUTE FUNCTION note_change();

-- A review that has ended stays as it ended, and a decision once made stays.
CREATE FUNCTION refuse_reopening() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.status IN ('PASSED', 'REFUSED', 'NOT_ACCEPTED', 'WITHDRAWN') AND NEW.status <> OLD.status
        OR OLD.decision IS NOT NULL AND NEW.decision IS DISTINCT FROM OLD.decision THEN
        RAISE EXCEPTION 'review % has ended as %', OLD.case_number, OLD.status USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ended_reviews BEFORE UPDATE ON review_case FOR EACH ROW EXECUTE FUNCTION refuse_reopening();

-- A review that goes on to another office is nobody's there.
CREATE FUNCTION give_back_moved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.assigned_to := NULL;
    NEW.assigned_name := NULL;
    NEW.assigned_at := NULL;
    RETURN NEW;
END $$;
CREATE TRIGGER given_back BEFORE UPDATE ON review_case FOR EACH ROW
    WHEN (NEW.office <> OLD.office) EXECUTE FUNCTION give_back_moved();

-- Opinion letters, each of one review.
CREATE TABLE letter (
    case_number            text   PRIMARY KEY REFERENCES review_case,
    version                bigint NOT NULL,
    letter_number          text   NOT NULL UNIQUE,
    kind                   text   NOT NULL CHECK (kind IN ('CONDITION', 'DESIGN')),
    project_number         text   NOT NULL REFERENCES project,
    status                 text   NOT NULL CHECK (status IN ('VALID', 'STARTED', 'LAPSED', 'SUPERSEDED', 'RESCINDED')),
    office                 text   NOT NULL,
    authority_mode         text   NOT NULL,
    in_name_of             text   NOT NULL,
    authority_grant        text   NOT NULL,
    issued_on              date   NOT NULL,
    last_day               date,
    since                  date   NOT NULL,
    reason                 text,
    reviewed               jsonb  NOT NULL,
    certificate_identifier text,
    verification_url       text
);
GRANT SELECT, INSERT, UPDATE ON letter TO ${app_role};
CREATE INDEX letter_project ON letter (project_number, issued_on);
CREATE INDEX letter_over ON letter (last_day) WHERE status = 'VALID';
CREATE FUNCTION refuse_revival() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.status IN ('LAPSED', 'SUPERSEDED', 'RESCINDED') AND NEW.status <> OLD.status
        OR NEW.letter_number <> OLD.letter_number OR NEW.issued_on <> OLD.issued_on OR NEW.last_day IS DISTINCT FROM OLD.last_day THEN
        RAISE EXCEPTION 'letter % stays as it was given and as it ended: %', OLD.letter_number, OLD.status USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ended_letters BEFORE UPDATE ON letter FOR EACH ROW EXECUTE FUNCTION refuse_revival();

-- The last number of the letters of a kind, by office and year. Taken in the transaction of the decision: no gap, no number twice.
CREATE TABLE letter_serial (
    kind        text    NOT NULL,
    office      text    NOT NULL,
    year        integer NOT NULL,
    last_serial bigint  NOT NULL CHECK (last_serial > 0),
    PRIMARY KEY (kind, office, year)
);
GRANT SELECT, INSERT, UPDATE ON letter_serial TO ${app_role};

-- An officer or expert tied to an owner; both act and tie are refused whichever comes second.
CREATE TABLE recusal (
    actor_id text NOT NULL,
    uscc     text NOT NULL,
    reason   text NOT NULL,
    PRIMARY KEY (actor_id, uscc)
);
GRANT SELECT, INSERT ON recusal TO ${app_role};

-- Who took which part in a review. Rows are added, never changed or removed.
CREATE TABLE case_participant (
    case_number text NOT NULL REFERENCES review_case,
    actor_id    text NOT NULL,
    part        text NOT NULL CHECK (part IN ('INTAKE', 'EXAMINATION', 'EXPERT_REVIEW', 'LEGAL_REVIEW', 'DECISION')),
    PRIMARY KEY (case_number, actor_id, part)
);
GRANT SELECT, INSERT ON case_participant TO ${app_role};

-- Four eyes: the pairs of parts that must not meet in one person.
CREATE TABLE forbidden_pair (part text NOT NULL, other text NOT NULL, PRIMARY KEY (part, other));
INSERT INTO forbidden_pair VALUES
    ('INTAKE', 'DECISION'), ('DECISION', 'INTAKE'),
    ('EXAMINATION', 'DECISION'), ('DECISION', 'EXAMINATION'),
    ('EXPERT_REVIEW', 'DECISION'), ('DECISION', 'EXPERT_REVIEW'),
    ('LEGAL_REVIEW', 'DECISION'), ('DECISION', 'LEGAL_REVIEW'),
    ('EXAMINATION', 'LEGAL_REVIEW'), ('LEGAL_REVIEW', 'EXAMINATION'),
    ('EXAMINATION', 'EXPERT_REVIEW'), ('EXPERT_REVIEW', 'EXAMINATION'),
    ('EXPERT_REVIEW', 'LEGAL_REVIEW'), ('LEGAL_REVIEW', 'EXPERT_REVIEW');
GRANT SELECT ON forbidden_pair TO ${app_role};

CREATE FUNCTION refuse_participant() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- Two parts of one review are entered one after the other, so that neither slips past the other's check.
    PERFORM pg_advisory_xact_lock(hashtextextended(NEW.case_number, 4));
    IF EXISTS (SELECT 1 FROM case_participant p JOIN forbidden_pair f ON f.part = NEW.part AND f.other = p.part
               WHERE p.case_number = NEW.case_number AND p.actor_id = NEW.actor_id) THEN
        RAISE EXCEPTION 'four eyes: % may not also take part % in case %', NEW.actor_id, NEW.part, NEW.case_number
            USING ERRCODE = 'check_violation';
    END IF;
    IF EXISTS (SELECT 1 FROM recusal r JOIN review_case c ON c.owner_uscc = r.uscc
               WHERE c.case_number = NEW.case_number AND r.actor_id = NEW.actor_id) THEN
        RAISE EXCEPTION 'recusal: % is tied to the owner of case %', NEW.actor_id, NEW.case_number
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER four_eyes BEFORE INSERT ON case_participant FOR EACH ROW EXECUTE FUNCTION refuse_participant();

-- Four eyes, whoever writes the row: nobody stands as the one who decided who is not entered as such.
CREATE FUNCTION refuse_decider() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM case_participant p WHERE p.case_number = NEW.case_number AND p.part = 'DECISION'
                   AND p.actor_id = NEW.decision ->> 'by') THEN
        RAISE EXCEPTION 'four eyes: % may not decide %', NEW.decision ->> 'by', NEW.case_number USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER four_eyes BEFORE UPDATE ON review_case FOR EACH ROW
    WHEN (OLD.decision IS NULL AND NEW.decision IS NOT NULL) EXECUTE FUNCTION refuse_decider();

-- The officers a desk knows, by their own sign-in: no directory of staff.
CREATE TABLE colleague (
    office  text   NOT NULL,
    person  text   NOT NULL,
    name    text   NOT NULL,
    roles   text[] NOT NULL,
    seen_on date   NOT NULL,
    PRIMARY KEY (office, person)
);
GRANT SELECT, INSERT, UPDATE ON colleague TO ${app_role};

-- The record of whose a review was. Lines are added, never changed or removed.
CREATE TABLE case_assignment (
    id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_number text        NOT NULL REFERENCES review_case,
    at          timestamptz NOT NULL,
    act         text        NOT NULL CHECK (act IN ('TAKE', 'GIVE_BACK', 'ASSIGN', 'HAND_OVER')),
    from_person text,
    from_name   text,
    to_person   text,
    to_name     text,
    by_person   text        NOT NULL,
    by_name     text        NOT NULL,
    reason      text
);
GRANT SELECT, INSERT ON case_assignment TO ${app_role};
CREATE INDEX case_assignment_case ON case_assignment (case_number, id);

-- Somebody came to the window: which officer speaks for which owner, for whom that person came, and until when.
CREATE TABLE counter_visit (
    id              uuid        PRIMARY KEY,
    office          text        NOT NULL,
    officer         text        NOT NULL,
    officer_name    text        NOT NULL,
    uscc            text        NOT NULL,
    enterprise_name text        NOT NULL,
    visitor         text        NOT NULL,
    capacity        text        NOT NULL CHECK (capacity IN ('LEGAL_REPRESENTATIVE', 'AGENT')),
    opened_at       timestamptz NOT NULL,
    closed_at       timestamptz,
    code_read_in_register boolean NOT NULL DEFAULT false
);
GRANT SELECT, INSERT ON counter_visit TO ${app_role};
GRANT UPDATE (closed_at) ON counter_visit TO ${app_role};
CREATE INDEX counter_visit_officer ON counter_visit (officer, opened_at);

-- Uploaded files; the content lies in the attachment store under its digest.
CREATE TABLE uploaded_file (
    id          text        PRIMARY KEY,
    uploader    text        NOT NULL,
    uscc        text,
    office      text,
    name        text        NOT NULL,
    digest      text        NOT NULL,
    size        bigint      NOT NULL,
    media_type  text        NOT NULL,
    trust_level text        NOT NULL,
    uploaded_at timestamptz NOT NULL
);
GRANT SELECT, INSERT ON uploaded_file TO ${app_role};

-- Read by whoever looks into the database, and printed in docs/reference/data-model.
COMMENT ON TABLE project IS 'Construction projects: what is known of each, its changes, and what its owner did after the reviews.';
COMMENT ON TABLE review_case IS 'Reviews from receipt to decision; an aggregate is one row.';
COMMENT ON TABLE letter IS 'Opinion letters: which review gave each, and how it stands.';
COMMENT ON TABLE letter_serial IS 'The last number of the letters of a kind, by office and year.';
COMMENT ON TABLE recusal IS 'Officers and experts tied to an owner.';
COMMENT ON TABLE case_participant IS 'Who took which part in a review: four eyes rest on it.';
COMMENT ON TABLE forbidden_pair IS 'Parts nobody may take both of in one review.';
COMMENT ON TABLE colleague IS 'Officers who opened this office''s desk, took a case or acted on one; known by their own sign-in.';
COMMENT ON TABLE case_assignment IS 'Whose a case was among the officers, line by line, and who put it there.';
COMMENT ON TABLE counter_visit IS 'Visits at a window: who came, and which officer writes for him.';
COMMENT ON TABLE uploaded_file IS 'Files handed in; their content lies in the store of attachments.';
COMMENT ON COLUMN review_case.due_on IS 'Last day the law gives the office; empty while no clock runs.';
COMMENT ON COLUMN review_case.pressed_on IS 'The day the list goes by.';
COMMENT ON COLUMN review_case.due_fixed IS 'Whether that day is final: false while the calendar of its year is missing.';
COMMENT ON COLUMN review_case.respond_by IS 'Last day the owner has for what he was asked; empty while nothing is asked of him.';
COMMENT ON COLUMN review_case.reckoned_to IS 'Last year of the calendar the dates were reckoned by; nought before they were.';
COMMENT ON COLUMN review_case.assigned_to IS 'The officer whose case it is, by person; empty while it is nobody''s. Not a lock.';
COMMENT ON COLUMN letter.last_day IS 'Last day it is good while works have not started; empty where the rule sets no end.';
COMMENT ON COLUMN letter.reviewed IS 'The project as it was reviewed, to be compared with later.';
COMMENT ON COLUMN counter_visit.code_read_in_register IS 'Whether the officer has read the credit code in the register; then its checks are not asked.';
