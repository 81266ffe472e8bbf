-- What the state already holds for a case: asked of proof-exemption, never of the applicant.
CREATE TABLE proof_file (
    case_number text        PRIMARY KEY REFERENCES licence_case,
    version     bigint      NOT NULL,
    moment      text        NOT NULL CHECK (moment IN ('PREPARATION', 'ACCEPTANCE', 'DECISION')),
    -- when to ask next; null when nothing is to be asked
    ask_at      timestamptz,
    tries       integer     NOT NULL,
    asked_on    date,
    proofs      jsonb       NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON proof_file TO ${app_role};
CREATE INDEX proof_file_due ON proof_file (ask_at) WHERE ask_at IS NOT NULL;
CREATE INDEX proof_file_decision ON proof_file (asked_on) WHERE moment = 'DECISION';
