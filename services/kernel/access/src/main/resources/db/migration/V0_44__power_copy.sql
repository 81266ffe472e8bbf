-- Who holds which power, as oversight told it last: one row, whole. A newer version replaces it, nothing removes it.
CREATE TABLE power_copy (
    only_one boolean     PRIMARY KEY DEFAULT true CHECK (only_one),
    version  bigint      NOT NULL,
    told     jsonb       NOT NULL,
    heard_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON power_copy TO ${app_role};
COMMENT ON TABLE power_copy IS 'The register of powers as oversight told it last: who may do what, where and from when to when.';
