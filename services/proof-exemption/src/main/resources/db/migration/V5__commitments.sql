-- A commitment in place of a proof: the exact text shown, its hash, who signed it in which capacity, and what became of it.
CREATE TABLE commitment (
    id               uuid        PRIMARY KEY,
    case_reference   text        NOT NULL,
    item_code        text        NOT NULL,
    proof_id         text        NOT NULL,
    holder_uscc      text        NOT NULL,
    holder_name      text        NOT NULL,
    template_id      text        NOT NULL,
    template_version integer     NOT NULL,
    text_zh          text        NOT NULL,
    text_en          text        NOT NULL,
    text_hash        text        NOT NULL,
    signer_id        text        NOT NULL,
    signer_name      text        NOT NULL,
    signer_capacity  text        NOT NULL,
    signed_at        timestamptz NOT NULL,
    signature        text        NOT NULL,
    status           text        NOT NULL,
    check_method     text        NOT NULL,
    check_standard   text        NOT NULL,
    check_due_on     date        NOT NULL,
    check_escalated_at timestamptz,
    row_version      bigint      NOT NULL
);
CREATE INDEX commitment_case ON commitment (case_reference);
CREATE INDEX commitment_due ON commitment (check_due_on) WHERE status = 'SIGNED';
GRANT SELECT, INSERT, UPDATE ON commitment TO ${app_role};

-- What happened to a commitment: checks, suspicion, defence, decisions. Rows are added, never changed.
CREATE TABLE commitment_step (
    id              uuid        PRIMARY KEY,
    commitment_id   uuid        NOT NULL REFERENCES commitment,
    kind            text        NOT NULL,
    result          text        NOT NULL,
    note            text        NOT NULL,
    decision_number text,
    due_on          date,
    actor_id        text        NOT NULL,
    actor_name      text        NOT NULL,
    recorded_at     timestamptz NOT NULL
);
CREATE INDEX commitment_step_of ON commitment_step (commitment_id, recorded_at);
GRANT SELECT, INSERT ON commitment_step TO ${app_role};
