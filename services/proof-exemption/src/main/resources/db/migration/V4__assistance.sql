-- Questions to other departments. The case goes on meanwhile; no waiting of this kind stops its clock.
CREATE TABLE assistance_request (
    id             uuid        PRIMARY KEY,
    case_reference text        NOT NULL,
    item_code      text        NOT NULL,
    proof_id       text        NOT NULL,
    route_index    integer     NOT NULL,
    unit           text        NOT NULL,
    further_units  text        NOT NULL,
    question       text        NOT NULL,
    basis          text        NOT NULL,
    holder_uscc    text        NOT NULL,
    holder_name    text        NOT NULL,
    status         text        NOT NULL,
    asked_at       timestamptz NOT NULL,
    due_on         date        NOT NULL,
    signed_for_by  text,
    signed_for_at  timestamptz,
    answer         text,
    note           text,
    answered_by    text,
    answered_at    timestamptz,
    reminded_at    timestamptz,
    escalated_at   timestamptz,
    row_version    bigint      NOT NULL
);
CREATE INDEX assistance_unit ON assistance_request (unit, status, due_on);
CREATE INDEX assistance_open ON assistance_request (due_on) WHERE answered_at IS NULL;
CREATE UNIQUE INDEX assistance_once ON assistance_request (case_reference, proof_id, unit) WHERE answered_at IS NULL;
GRANT SELECT, INSERT, UPDATE ON assistance_request TO ${app_role};
