-- Changes of the two lists: proposed by one, approved by another, counting from a day on.
CREATE TABLE list_change (
    id             uuid        PRIMARY KEY,
    kind           text        NOT NULL,
    proof_id       text,
    content        jsonb       NOT NULL,
    effective_from date        NOT NULL,
    reason         text        NOT NULL,
    proposed_by    text        NOT NULL,
    proposed_at    timestamptz NOT NULL,
    approved_by    text,
    approved_at    timestamptz,
    row_version    bigint      NOT NULL,
    CHECK (approved_by IS NULL OR approved_by <> proposed_by),
    CHECK ((approved_by IS NULL) = (approved_at IS NULL))
);
CREATE INDEX list_change_counting ON list_change (effective_from) WHERE approved_at IS NOT NULL;
GRANT SELECT, INSERT, UPDATE ON list_change TO ${app_role};

-- A case of another service whose proofs are obtained here; the reference is its case number, or its draft's id.
CREATE TABLE proof_case (
    case_reference text        PRIMARY KEY,
    item_code      text        NOT NULL,
    holder_uscc    text        NOT NULL,
    holder_name    text        NOT NULL,
    purpose        text        NOT NULL,
    moment         text        NOT NULL,
    may_commit     boolean     NOT NULL,
    particulars    jsonb       NOT NULL,
    opened_by      text        NOT NULL,
    opened_at      timestamptz NOT NULL,
    row_version    bigint      NOT NULL
);
CREATE INDEX proof_case_holder ON proof_case (holder_uscc);
GRANT SELECT, INSERT, UPDATE ON proof_case TO ${app_role};

-- Where each proof of a case stands.
CREATE TABLE proof_line (
    id                uuid    PRIMARY KEY,
    case_reference    text    NOT NULL REFERENCES proof_case,
    proof_id          text    NOT NULL,
    state             text    NOT NULL,
    route             text    NOT NULL,
    outcome           text,
    code              text    NOT NULL,
    route_index       integer NOT NULL,
    source            text    NOT NULL,
    receipt_id        uuid,
    identifier        text,
    checked_at        timestamptz,
    valid_to          date,
    chosen_identifier text,
    commitment_closed boolean NOT NULL,
    attempts          integer NOT NULL,
    row_version       bigint  NOT NULL,
    UNIQUE (case_reference, proof_id)
);
CREATE INDEX proof_line_identifier ON proof_line (identifier) WHERE identifier IS NOT NULL;
CREATE INDEX proof_line_proof ON proof_line (proof_id, state);
GRANT SELECT, INSERT, UPDATE ON proof_line TO ${app_role};

-- Every question and what it led to. Rows are added, never changed.
CREATE TABLE attempt (
    id             uuid        PRIMARY KEY,
    case_reference text        NOT NULL,
    proof_id       text        NOT NULL,
    seq            integer     NOT NULL,
    moment         text        NOT NULL,
    route          text        NOT NULL,
    source         text        NOT NULL,
    request_id     text        NOT NULL,
    requested_by   text        NOT NULL,
    requested_at   timestamptz NOT NULL,
    answered_at    timestamptz NOT NULL,
    inputs_hash    text        NOT NULL,
    outcome        text        NOT NULL,
    code           text        NOT NULL,
    evidence       text        NOT NULL,
    UNIQUE (case_reference, proof_id, seq)
);
GRANT SELECT, INSERT ON attempt TO ${app_role};

-- One signed receipt for each use of evidence. Rows are added, never changed.
CREATE TABLE receipt (
    id             uuid        PRIMARY KEY,
    case_reference text        NOT NULL,
    proof_id       text        NOT NULL,
    identifier     text        NOT NULL,
    source         text        NOT NULL,
    holder_uscc    text        NOT NULL,
    ground         text        NOT NULL,
    purpose        text        NOT NULL,
    moment         text        NOT NULL,
    requested_by   text        NOT NULL,
    content        text        NOT NULL,
    signature      text        NOT NULL,
    checked_at     timestamptz NOT NULL,
    expires_at     timestamptz NOT NULL
);
CREATE INDEX receipt_holder ON receipt (holder_uscc, checked_at);
GRANT SELECT, INSERT ON receipt TO ${app_role};

-- Look-ups to be made again without a person. A worker leases a row by moving next_attempt_at.
CREATE TABLE lookup_work (
    case_reference  text        NOT NULL,
    proof_id        text        NOT NULL,
    failures        integer     NOT NULL DEFAULT 0,
    next_attempt_at timestamptz NOT NULL,
    PRIMARY KEY (case_reference, proof_id)
);
CREATE INDEX lookup_work_due ON lookup_work (next_attempt_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON lookup_work TO ${app_role};
