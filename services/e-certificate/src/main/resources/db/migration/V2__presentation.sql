-- 亮证: a code good for a minute and for one use. Only its digest is kept.
CREATE TABLE presentation (
    id             uuid        PRIMARY KEY,
    code_digest    text        NOT NULL UNIQUE,
    certificate_id uuid        NOT NULL REFERENCES certificate,
    created_at     timestamptz NOT NULL,
    expires_at     timestamptz NOT NULL,
    used_at        timestamptz
);
GRANT SELECT, INSERT, UPDATE ON presentation TO ${app_role};

-- Every scan, refused ones too: who, for which case, with what outcome.
CREATE TABLE presentation_scan (
    id             uuid        PRIMARY KEY,
    certificate_id uuid        NOT NULL REFERENCES certificate,
    scanned_at     timestamptz NOT NULL,
    officer_id     text        NOT NULL,
    officer_name   text        NOT NULL,
    office_code    text        NOT NULL,
    case_number    text        NOT NULL,
    outcome        text        NOT NULL
);
CREATE INDEX presentation_scan_certificate ON presentation_scan (certificate_id, scanned_at);
GRANT SELECT, INSERT ON presentation_scan TO ${app_role};

-- 加注件: a sealed copy bound to one case and purpose.
CREATE TABLE annotated_copy (
    id                  uuid        PRIMARY KEY,
    certificate_id      uuid        NOT NULL REFERENCES certificate,
    case_number         text        NOT NULL,
    purpose             text        NOT NULL,
    requesting_body     text        NOT NULL,
    office_code         text        NOT NULL,
    created_by          text        NOT NULL,
    created_at          timestamptz NOT NULL,
    expires_at          timestamptz NOT NULL,
    sealing_fingerprint text        NOT NULL UNIQUE,
    ofd                 bytea       NOT NULL
);
GRANT SELECT, INSERT ON annotated_copy TO ${app_role};
