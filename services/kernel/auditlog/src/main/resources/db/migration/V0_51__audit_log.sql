-- The audit record as a log that anybody can check (docs/decisions/0058): what of each chain stands in it, and the tree in tiles.
CREATE TABLE audit_log_chain (
    chain    integer PRIMARY KEY REFERENCES audit_chain,
    position bigint  NOT NULL
);
INSERT INTO audit_log_chain SELECT n, 0 FROM generate_series(0, 63) n;
COMMENT ON TABLE audit_log_chain IS 'How far each chain of the audit record stands in the public log.';

-- The salt of a row is all that leads from its commitment in the log back to it; destroyed with the row, nothing does.
CREATE TABLE audit_log_entry (
    index    bigint  PRIMARY KEY,
    chain    integer NOT NULL,
    position bigint  NOT NULL,
    salt     bytea   NOT NULL,
    UNIQUE (chain, position)
);
COMMENT ON TABLE audit_log_entry IS 'Which row of the audit record each entry of the public log commits to, and with which salt.';

CREATE TABLE audit_log_tile (
    level integer NOT NULL,
    index bigint  NOT NULL,
    bytes bytea   NOT NULL,
    PRIMARY KEY (level, index)
);
COMMENT ON TABLE audit_log_tile IS 'The public log as it is served: hashes by level, the entries themselves at level -1; the last of a level grows.';

CREATE TABLE audit_log_head (
    kind text   PRIMARY KEY CHECK (kind IN ('SIGNED', 'WITNESSED')),
    size bigint NOT NULL,
    note text   NOT NULL
);
COMMENT ON TABLE audit_log_head IS 'The newest head of the public log: as it was signed, and as enough witnesses have signed it too.';

GRANT SELECT, UPDATE (position) ON audit_log_chain TO ${app_role};
GRANT SELECT, INSERT ON audit_log_entry TO ${app_role};
GRANT SELECT, INSERT, UPDATE (bytes) ON audit_log_tile TO ${app_role};
GRANT SELECT, INSERT, UPDATE (size, note) ON audit_log_head TO ${app_role};
