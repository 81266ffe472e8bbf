-- Police and environment of the same level are told of each licence (State Council Order 591 Art. 35 para. 2).
CREATE TABLE licence_telling (
    licence_id  text        NOT NULL REFERENCES licence,
    department  text        NOT NULL CHECK (department IN ('POLICE', 'ENVIRONMENT')),
    told_on     date        NOT NULL,
    told_to     text        NOT NULL,
    receipt     text        NOT NULL,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (licence_id, department)
);
GRANT SELECT, INSERT ON licence_telling TO ${app_role};
COMMENT ON TABLE licence_telling IS 'That a department of the same level was told of a licence: when, who there, and its receipt. No row: not told yet.';
COMMENT ON COLUMN licence_telling.receipt IS 'Number or note of the receipt the department gave.';
