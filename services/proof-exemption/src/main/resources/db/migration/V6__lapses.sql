-- What was told to dependants, once per case, proof and change.
CREATE TABLE lapse (
    id             uuid        PRIMARY KEY,
    case_reference text        NOT NULL,
    proof_id       text        NOT NULL,
    identifier     text        NOT NULL,
    status         text        NOT NULL,
    since          date        NOT NULL,
    cause          text        NOT NULL,
    effect         text        NOT NULL,
    told_at        timestamptz NOT NULL,
    UNIQUE (case_reference, proof_id, identifier, status, since)
);
GRANT SELECT, INSERT ON lapse TO ${app_role};
