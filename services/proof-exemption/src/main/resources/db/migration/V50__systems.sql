-- A system of an enterprise or an office: connected and ended by its owner, with its secret at the identity provider alone.
CREATE TABLE connected_system (
    id              uuid        PRIMARY KEY,
    name            text        NOT NULL,
    enterprise_uscc text,
    office          text,
    scopes          jsonb       NOT NULL,
    matters         jsonb       NOT NULL,
    valid_from      date        NOT NULL,
    valid_until     date        NOT NULL CHECK (valid_until >= valid_from),
    connected_at    timestamptz NOT NULL,
    connected_by    text        NOT NULL,
    secret_at       timestamptz,
    registration    text,
    ended_at        timestamptz,
    ended_by        text,
    row_version     bigint      NOT NULL,
    CHECK ((enterprise_uscc IS NULL) <> (office IS NULL)),
    CHECK ((ended_by IS NULL) = (ended_at IS NULL)),
    CHECK (office IS NULL OR NOT scopes @> '"APPLY"')
);
CREATE INDEX connected_system_enterprise ON connected_system (enterprise_uscc, connected_at) WHERE enterprise_uscc IS NOT NULL;
CREATE INDEX connected_system_office ON connected_system (office, connected_at) WHERE office IS NOT NULL;
GRANT SELECT, INSERT, UPDATE ON connected_system TO ${app_role};
