-- A holder's approval to use a certificate (授权用证). Withdrawal stops future uses only.
CREATE TABLE authorisation (
    id             uuid        PRIMARY KEY,
    holder_uscc    text        NOT NULL,
    proof_id       text        NOT NULL,
    fields         jsonb       NOT NULL,
    item_code      text        NOT NULL,
    case_reference text,
    purpose        text        NOT NULL,
    valid_from     date        NOT NULL,
    valid_until    date        NOT NULL CHECK (valid_until >= valid_from),
    one_time       boolean     NOT NULL,
    channel        text        NOT NULL,
    given_by       text        NOT NULL,
    given_at       timestamptz NOT NULL,
    used_at        timestamptz,
    withdrawn_at   timestamptz,
    row_version    bigint      NOT NULL
);
CREATE INDEX authorisation_holder ON authorisation (holder_uscc, proof_id);
GRANT SELECT, INSERT, UPDATE ON authorisation TO ${app_role};

-- Entries of credit: the serious bad list, false commitments as decided, the red list. An entry ends; it is never erased.
CREATE TABLE credit_entry (
    id            uuid        PRIMARY KEY,
    uscc          text        NOT NULL,
    kind          text        NOT NULL,
    basis         text        NOT NULL,
    entered_on    date        NOT NULL,
    ends_on       date,
    repaired_on   date,
    repair_reason text,
    restored_on   date,
    entered_by    text        NOT NULL,
    entered_at    timestamptz NOT NULL,
    row_version   bigint      NOT NULL
);
CREATE INDEX credit_entry_party ON credit_entry (uscc);
GRANT SELECT, INSERT, UPDATE ON credit_entry TO ${app_role};
