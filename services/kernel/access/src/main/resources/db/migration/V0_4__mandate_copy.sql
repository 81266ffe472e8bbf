-- Who may act for which enterprise, as proof-exemption told it. A mandate ends; its row stays.
CREATE TABLE mandate_copy (
    id          uuid        PRIMARY KEY,
    enterprise  text        NOT NULL,
    agent_id    text        NOT NULL,
    matters     jsonb       NOT NULL,
    valid_from  date        NOT NULL,
    valid_until date        NOT NULL,
    ended_at    timestamptz
);
CREATE INDEX mandate_copy_agent ON mandate_copy (agent_id, enterprise);
GRANT SELECT, INSERT, UPDATE ON mandate_copy TO ${app_role};
