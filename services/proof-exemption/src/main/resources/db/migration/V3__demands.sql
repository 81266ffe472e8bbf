-- What officers demanded from applicants, granted or refused: oversight reads it. Rows are added, never changed.
CREATE TABLE demand (
    id             uuid        PRIMARY KEY,
    case_reference text        NOT NULL,
    proof_id       text        NOT NULL,
    office_code    text        NOT NULL,
    officer_id     text        NOT NULL,
    officer_name   text        NOT NULL,
    reason         text        NOT NULL,
    granted        boolean     NOT NULL,
    why            text        NOT NULL,
    written_reason text        NOT NULL,
    demanded_at    timestamptz NOT NULL
);
CREATE INDEX demand_refused ON demand (demanded_at) WHERE NOT granted;
GRANT SELECT, INSERT ON demand TO ${app_role};

-- What applicants handed in: with or without being asked. An officer's comparison lifts level C to B.
CREATE TABLE submission (
    id              uuid        PRIMARY KEY,
    case_reference  text        NOT NULL,
    proof_id        text        NOT NULL,
    file_name       text        NOT NULL,
    file_sha256     text        NOT NULL,
    voluntary       boolean     NOT NULL,
    printed_of      text,
    made_for_case   text,
    trust_level     text        NOT NULL,
    handed_in_by    text        NOT NULL,
    handed_in_at    timestamptz NOT NULL,
    verified_by     text,
    verified_at     timestamptz,
    row_version     bigint      NOT NULL
);
CREATE INDEX submission_case ON submission (case_reference, proof_id);
GRANT SELECT, INSERT, UPDATE ON submission TO ${app_role};
