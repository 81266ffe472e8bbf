-- A licence as this service knows it: its number, and how it stands. The row may come before the number, when a status change overtakes the grant.
CREATE TABLE licence (
    id             text   PRIMARY KEY,
    number         text   UNIQUE,
    standing       text   NOT NULL,
    standing_since date   NOT NULL,
    row_version    bigint NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON licence TO ${app_role};

-- The last licence number of an issuer in a year. Taken in the transaction of the certificate: no gap, no number twice.
CREATE TABLE licence_serial (
    office_code text    NOT NULL,
    year        integer NOT NULL,
    last_serial bigint  NOT NULL CHECK (last_serial > 0),
    PRIMARY KEY (office_code, year)
);
GRANT SELECT, INSERT, UPDATE ON licence_serial TO ${app_role};

CREATE TABLE certificate (
    id                    uuid   PRIMARY KEY,
    identifier            text   NOT NULL UNIQUE,
    licence_id            text   NOT NULL REFERENCES licence,
    -- a decided case gives one certificate, however often its event arrives
    case_number           text   NOT NULL UNIQUE,
    certificate_version   integer NOT NULL CHECK (certificate_version BETWEEN 1 AND 999),
    status                text   NOT NULL,
    status_since          date   NOT NULL,
    previous_status       text,
    previous_identifier   text,
    office_code           text   NOT NULL,
    issuer_name           text   NOT NULL,
    issuer_uscc           text   NOT NULL,
    division_code         text   NOT NULL,
    item_code             text   NOT NULL,
    holder_uscc           text   NOT NULL,
    face                  text   NOT NULL,
    valid_from            date   NOT NULL,
    valid_to              date   NOT NULL CHECK (valid_to >= valid_from),
    verification_token    text   NOT NULL UNIQUE CHECK (verification_token ~ '^[0-9a-f]{32}$'),
    sealing_fingerprint   text   UNIQUE,
    province_registration text,
    province_status       text,
    superseded_by         text,
    created_at            timestamptz NOT NULL,
    row_version           bigint NOT NULL,
    UNIQUE (licence_id, certificate_version),
    -- in force means: sealed and registered
    CHECK (status NOT IN ('IN_FORCE', 'SUSPENDED', 'EXPIRED', 'SUPERSEDED')
        OR (sealing_fingerprint IS NOT NULL AND province_registration IS NOT NULL))
);
CREATE INDEX certificate_holder ON certificate (holder_uscc, id);
CREATE INDEX certificate_office ON certificate (office_code, id);
CREATE INDEX certificate_ends ON certificate (valid_to) WHERE status IN ('IN_FORCE', 'SUSPENDED');
GRANT SELECT, INSERT, UPDATE ON certificate TO ${app_role};

-- The sealed document, written once: a repeated registration sends the same bytes.
CREATE TABLE certificate_document (
    certificate_id uuid        PRIMARY KEY REFERENCES certificate,
    ofd            bytea       NOT NULL,
    sealed_at      timestamptz NOT NULL
);
GRANT SELECT, INSERT ON certificate_document TO ${app_role};

-- How each certificate came to its status; rows are added, never changed.
CREATE TABLE status_change (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    certificate_id  uuid   NOT NULL REFERENCES certificate,
    from_status     text   NOT NULL,
    to_status       text   NOT NULL,
    decided_on      date   NOT NULL,
    decision_number text,
    legal_basis     text,
    reason          text,
    recorded_at     timestamptz NOT NULL
);
CREATE INDEX status_change_certificate ON status_change (certificate_id, id);
GRANT SELECT, INSERT ON status_change TO ${app_role};

-- What is still to be done for a certificate. A worker leases a row by moving next_attempt_at; after kill -9 the lease runs out.
CREATE TABLE certificate_work (
    certificate_id  uuid        NOT NULL REFERENCES certificate,
    step            text        NOT NULL,
    attempts        integer     NOT NULL DEFAULT 0,
    next_attempt_at timestamptz NOT NULL DEFAULT now(),
    last_failure    text,
    alarmed_at      timestamptz,
    finished_at     timestamptz,
    PRIMARY KEY (certificate_id, step)
);
CREATE INDEX certificate_work_due ON certificate_work (next_attempt_at) WHERE finished_at IS NULL;
GRANT SELECT, INSERT, UPDATE ON certificate_work TO ${app_role};
