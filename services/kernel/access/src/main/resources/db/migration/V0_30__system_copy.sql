-- The systems that enterprises and offices connected, as proof-exemption told it. A system ends; its row stays.
CREATE TABLE system_copy (
    client_id   text        PRIMARY KEY,
    told        jsonb       NOT NULL,
    valid_until date        NOT NULL,
    ended_at    timestamptz
);
GRANT SELECT, INSERT, UPDATE ON system_copy TO ${app_role};
