-- Filings: one row each; what was filed is a JSON document of the aggregate.
CREATE SEQUENCE case_serial;
GRANT USAGE ON SEQUENCE case_serial TO ${app_role};

-- The last filing number of a division in a year. Taken in the transaction of the filing: no gap, no number twice.
CREATE TABLE filing_serial (
    division    text    NOT NULL,
    year        integer NOT NULL,
    last_serial bigint  NOT NULL CHECK (last_serial > 0),
    PRIMARY KEY (division, year)
);
GRANT SELECT, INSERT, UPDATE ON filing_serial TO ${app_role};

CREATE TABLE filing_case (
    case_number       text        PRIMARY KEY,
    version           bigint      NOT NULL,
    status            text        NOT NULL CHECK (status IN ('SUBMITTED', 'GAPS_NOTIFIED', 'GAPS_FILLED', 'FILED', 'WITHDRAWN')),
    office            text        NOT NULL,
    authority_basis   text        NOT NULL,
    unit_uscc         text        NOT NULL,
    unit_name         text        NOT NULL,
    received_at       timestamptz NOT NULL,
    received_on       date        NOT NULL,
    file_by           date,
    check_days        integer     NOT NULL,
    check_from        date        NOT NULL,
    due_on            date,
    -- the worklist's order: filings without a running clock come last
    due_order         date        NOT NULL GENERATED ALWAYS AS (coalesce(due_on, DATE '9999-12-31')) STORED,
    warned_of         date,
    filing            jsonb       NOT NULL,
    gap_notice        jsonb,
    supplied          jsonb       NOT NULL DEFAULT '[]',
    filing_number     text        UNIQUE,
    filed_on          date,
    deemed            boolean,
    standing          text        CHECK (standing IN ('IN_FORCE', 'EVALUATION_OVERDUE', 'REFILING_REQUIRED', 'REPLACED', 'CANCELLED')),
    standing_since    date,
    standing_reason   text,
    evaluation_due_on date,
    evaluation_told   date,
    drill_owed        boolean     NOT NULL DEFAULT false,
    drill_told        text,
    receipt           jsonb,
    -- filed means: numbered, dated, and standing somehow
    CHECK ((status = 'FILED') = (filing_number IS NOT NULL AND filed_on IS NOT NULL AND standing IS NOT NULL))
);
GRANT SELECT, INSERT, UPDATE ON filing_case TO ${app_role};

CREATE INDEX filing_case_worklist ON filing_case (office, due_order, case_number);
CREATE INDEX filing_case_city ON filing_case (due_order, case_number);
CREATE INDEX filing_case_unit ON filing_case (unit_uscc, case_number DESC);
CREATE INDEX filing_case_check ON filing_case (due_on) WHERE due_on IS NOT NULL;
CREATE INDEX filing_case_evaluation ON filing_case (evaluation_due_on) WHERE evaluation_due_on IS NOT NULL;
CREATE INDEX filing_case_drill ON filing_case (case_number) WHERE drill_owed;

-- A filing that has ended stays as it ended, and a filing number once given stays.
CREATE FUNCTION refuse_reopening() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.status IN ('FILED', 'WITHDRAWN') AND NEW.status <> OLD.status
        OR OLD.standing IN ('REPLACED', 'CANCELLED') AND NEW.standing <> OLD.standing
        OR OLD.filing_number IS NOT NULL AND NEW.filing_number IS DISTINCT FROM OLD.filing_number THEN
        RAISE EXCEPTION 'filing % has ended as % %', OLD.case_number, OLD.status, OLD.standing USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ended_filings BEFORE UPDATE ON filing_case FOR EACH ROW EXECUTE FUNCTION refuse_reopening();

-- The archive of a filed plan; rows are added, never changed.
CREATE TABLE plan_version (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_number text    NOT NULL REFERENCES filing_case,
    label       text    NOT NULL,
    changes     jsonb   NOT NULL,
    note        text,
    file        text,
    archived_on date    NOT NULL,
    filed       boolean NOT NULL
);
CREATE INDEX plan_version_case ON plan_version (case_number, id);
GRANT SELECT, INSERT ON plan_version TO ${app_role};

CREATE TABLE evaluation (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_number  text        NOT NULL REFERENCES filing_case,
    evaluated_on date        NOT NULL,
    conclusion   text        NOT NULL,
    report       text        NOT NULL,
    reported_at  timestamptz NOT NULL
);
CREATE INDEX evaluation_case ON evaluation (case_number, id);
GRANT SELECT, INSERT ON evaluation TO ${app_role};

CREATE TABLE drill (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_number text        NOT NULL REFERENCES filing_case,
    held_on     date        NOT NULL,
    kind        text        NOT NULL,
    title       text        NOT NULL,
    evaluation  text        NOT NULL,
    reported_at timestamptz NOT NULL
);
CREATE INDEX drill_case ON drill (case_number, held_on);
GRANT SELECT, INSERT ON drill TO ${app_role};

-- Uploaded files; the content lies in the attachment store under its digest.
CREATE TABLE uploaded_file (
    id          text        PRIMARY KEY,
    uploader    text        NOT NULL,
    uscc        text,
    name        text        NOT NULL,
    digest      text        NOT NULL,
    size        bigint      NOT NULL,
    media_type  text        NOT NULL,
    uploaded_at timestamptz NOT NULL
);
GRANT SELECT, INSERT ON uploaded_file TO ${app_role};

-- Another service read a unit's filings by statutory function: for which case and item, to what end, and what it saw.
CREATE TABLE filing_use (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    used_at     timestamptz NOT NULL,
    used_by     text        NOT NULL,
    unit_uscc   text        NOT NULL,
    case_number text        NOT NULL,
    item_code   text        NOT NULL,
    purpose     text        NOT NULL,
    filings     text[]      NOT NULL
);
CREATE INDEX filing_use_unit ON filing_use (unit_uscc, id);
GRANT SELECT, INSERT ON filing_use TO ${app_role};
