-- Licence cases: one row each; the parts of the file are JSON documents of the aggregate.
CREATE SEQUENCE case_serial;
CREATE SEQUENCE document_serial;
GRANT USAGE ON SEQUENCE case_serial, document_serial TO ${app_role};

CREATE TABLE licence_case (
    case_number       text        PRIMARY KEY,
    version           bigint      NOT NULL,
    matter            text        NOT NULL,
    status            text        NOT NULL,
    office            text        NOT NULL,
    authority_mode    text,
    in_name_of        text        NOT NULL,
    authority_basis   text,
    applicant_uscc    text        NOT NULL,
    applicant_name    text        NOT NULL,
    case_class        text        NOT NULL,
    received_at       timestamptz NOT NULL,
    received_on       date        NOT NULL,
    accepted_on       date,
    due_on            date,
    -- the worklist's order: cases without a running clock come last
    due_order         date        NOT NULL GENERATED ALWAYS AS (coalesce(due_on, DATE '9999-12-31')) STORED,
    warned_of         date,
    licence_id        text,
    combined_with     text,
    application       jsonb       NOT NULL,
    limits            jsonb       NOT NULL,
    correction_notice jsonb,
    supplied          jsonb       NOT NULL DEFAULT '[]',
    non_acceptance    jsonb,
    suspensions       jsonb       NOT NULL DEFAULT '[]',
    inspections       jsonb       NOT NULL DEFAULT '[]',
    expert_opinions   jsonb       NOT NULL DEFAULT '[]',
    hearing           jsonb,
    examination       jsonb,
    legal_review      jsonb,
    decision          jsonb,
    delivery          jsonb
);
GRANT SELECT, INSERT, UPDATE ON licence_case TO ${app_role};

-- The worklist: an office's open cases by due date; the applicant's cases by receipt.
CREATE INDEX licence_case_worklist ON licence_case (office, status, due_order, case_number);
CREATE INDEX licence_case_office ON licence_case (office, due_order, case_number);
CREATE INDEX licence_case_city ON licence_case (due_order, case_number);
CREATE INDEX licence_case_applicant ON licence_case (applicant_uscc, case_number DESC);
CREATE INDEX licence_case_silent ON licence_case (received_on) WHERE status = 'SUBMITTED';
CREATE INDEX licence_case_due ON licence_case (due_on) WHERE due_on IS NOT NULL;
CREATE INDEX licence_case_licence ON licence_case (licence_id, matter) WHERE licence_id IS NOT NULL;

-- An officer or expert tied to an enterprise; both act and tie are refused whichever comes second.
CREATE TABLE recusal (
    actor_id text NOT NULL,
    uscc     text NOT NULL,
    reason   text NOT NULL,
    PRIMARY KEY (actor_id, uscc)
);
GRANT SELECT, INSERT ON recusal TO ${app_role};

-- Who took which part in a case. Rows are added, never changed or removed.
CREATE TABLE case_participant (
    case_number text NOT NULL REFERENCES licence_case,
    actor_id    text NOT NULL,
    part        text NOT NULL CHECK (part IN ('INTAKE', 'EXAMINATION', 'INSPECTION', 'EXPERT_REVIEW', 'HEARING', 'LEGAL_REVIEW', 'DECISION')),
    PRIMARY KEY (case_number, actor_id, part)
);
GRANT SELECT, INSERT ON case_participant TO ${app_role};

-- Four eyes: the pairs of parts that must not meet in one person.
CREATE TABLE forbidden_pair (part text NOT NULL, other text NOT NULL, PRIMARY KEY (part, other));
INSERT INTO forbidden_pair
WITH pair (a, b) AS (VALUES
    ('DECISION', 'INTAKE'), ('DECISION', 'EXAMINATION'), ('DECISION', 'INSPECTION'), ('DECISION', 'EXPERT_REVIEW'),
    ('DECISION', 'LEGAL_REVIEW'), ('LEGAL_REVIEW', 'EXAMINATION'), ('LEGAL_REVIEW', 'INSPECTION'),
    ('HEARING', 'EXAMINATION'), ('HEARING', 'INSPECTION'), ('HEARING', 'EXPERT_REVIEW'))
SELECT a, b FROM pair UNION SELECT b, a FROM pair;
GRANT SELECT ON forbidden_pair TO ${app_role};

CREATE FUNCTION refuse_participant() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- Two parts of one case are entered one after the other, so that neither slips past the other's check.
    PERFORM pg_advisory_xact_lock(hashtextextended(NEW.case_number, 4));
    IF EXISTS (SELECT 1 FROM case_participant p JOIN forbidden_pair f ON f.part = NEW.part AND f.other = p.part
               WHERE p.case_number = NEW.case_number AND p.actor_id = NEW.actor_id) THEN
        RAISE EXCEPTION 'four eyes: % may not also take part % in case %', NEW.actor_id, NEW.part, NEW.case_number
            USING ERRCODE = 'check_violation';
    END IF;
    IF EXISTS (SELECT 1 FROM recusal r JOIN licence_case c ON c.applicant_uscc = r.uscc
               WHERE c.case_number = NEW.case_number AND r.actor_id = NEW.actor_id) THEN
        RAISE EXCEPTION 'recusal: % is tied to the applicant of case %', NEW.actor_id, NEW.case_number
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER four_eyes BEFORE INSERT ON case_participant FOR EACH ROW EXECUTE FUNCTION refuse_participant();

-- Whoever stands in the file as decider, examiner or legal reviewer must have entered that part, and so met the check above.
CREATE FUNCTION refuse_unentered_actor() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    acting record;
BEGIN
    FOR acting IN
        SELECT NEW.decision ->> 'by' AS actor, 'DECISION' AS part WHERE NEW.decision ->> 'by' <> 'clock'
        UNION ALL SELECT NEW.examination ->> 'by', 'EXAMINATION' WHERE NEW.examination IS NOT NULL
        UNION ALL SELECT NEW.legal_review ->> 'by', 'LEGAL_REVIEW' WHERE NEW.legal_review IS NOT NULL
    LOOP
        IF NOT EXISTS (SELECT 1 FROM case_participant p
                       WHERE p.case_number = NEW.case_number AND p.actor_id = acting.actor AND p.part = acting.part) THEN
            RAISE EXCEPTION 'four eyes: % stands as % in case % without having entered it',
                acting.actor, acting.part, NEW.case_number USING ERRCODE = 'check_violation';
        END IF;
    END LOOP;
    RETURN NEW;
END $$;
CREATE TRIGGER entered_actors BEFORE INSERT OR UPDATE ON licence_case FOR EACH ROW EXECUTE FUNCTION refuse_unentered_actor();

-- A case that has ended stays as it ended.
CREATE FUNCTION refuse_reopening() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.status IN ('NOT_ACCEPTED', 'CLOSED', 'WITHDRAWN') AND NEW.status <> OLD.status THEN
        RAISE EXCEPTION 'case % has ended as %', OLD.case_number, OLD.status USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ended_cases BEFORE UPDATE ON licence_case FOR EACH ROW EXECUTE FUNCTION refuse_reopening();

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
GRANT UPDATE (trust_level) ON uploaded_file TO ${app_role};
