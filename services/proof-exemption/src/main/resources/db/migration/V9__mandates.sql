-- An enterprise's written authorisation of an agent (Civil Code Art. 165): offered by its legal representative, accepted by the agent, ended by either.
CREATE TABLE mandate (
    id              uuid        PRIMARY KEY,
    enterprise_uscc text        NOT NULL,
    enterprise_name text        NOT NULL,
    representative  text        NOT NULL,
    given_by        text        NOT NULL,
    agent_account   text        NOT NULL,
    agent_name      text        NOT NULL,
    matters         jsonb       NOT NULL,
    valid_from      date        NOT NULL,
    valid_until     date        NOT NULL CHECK (valid_until >= valid_from),
    given_at        timestamptz NOT NULL,
    agent_id        text,
    accepted_at     timestamptz,
    ended_at        timestamptz,
    ended_by        text,
    row_version     bigint      NOT NULL,
    CHECK ((agent_id IS NULL) = (accepted_at IS NULL)),
    CHECK ((ended_by IS NULL) = (ended_at IS NULL)),
    CHECK (agent_id IS NULL OR agent_id <> given_by)
);
CREATE INDEX mandate_enterprise ON mandate (enterprise_uscc, given_at);
CREATE INDEX mandate_agent ON mandate (agent_account, given_at);
GRANT SELECT, INSERT, UPDATE ON mandate TO ${app_role};
