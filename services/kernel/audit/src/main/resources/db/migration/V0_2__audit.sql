-- Who, in which capacity, did what, to which case, when. 64 hash chains, so that cases do not wait for each other.
CREATE TABLE audit_chain (
    chain    integer PRIMARY KEY,
    position bigint  NOT NULL,
    hash     text    NOT NULL
);
INSERT INTO audit_chain SELECT n, 0, repeat('0', 64) FROM generate_series(0, 63) n;

CREATE TABLE audit_record (
    chain         integer     NOT NULL REFERENCES audit_chain,
    position      bigint      NOT NULL,
    recorded_at   timestamptz NOT NULL,
    actor_id      text        NOT NULL,
    actor_name    text        NOT NULL,
    capacity      text        NOT NULL,
    office        text        NOT NULL,
    action        text        NOT NULL,
    case_number   text        NOT NULL,
    detail        text        NOT NULL,
    previous_hash text        NOT NULL,
    hash          text        NOT NULL,
    PRIMARY KEY (chain, position)
);
CREATE INDEX audit_record_case ON audit_record (case_number, chain, position);

-- The application adds rows; it cannot change or remove one.
GRANT SELECT, INSERT ON audit_record TO ${app_role};
GRANT SELECT, UPDATE ON audit_chain TO ${app_role};
