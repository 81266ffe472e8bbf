-- Where a person who acts for an enterprise wants to be written to: encrypted, and forgotten when it ends.
CREATE TABLE contact (
    id           uuid        PRIMARY KEY,
    version      bigint      NOT NULL,
    person_id    text        NOT NULL,
    holder_uscc  text        NOT NULL,
    agent        boolean     NOT NULL,
    channel      text        NOT NULL CHECK (channel IN ('MAIL', 'SMS')),
    address      bytea       NOT NULL,
    masked       text        NOT NULL,
    language     text        NOT NULL CHECK (language IN ('ZH', 'EN')),
    status       text        NOT NULL CHECK (status IN ('UNCONFIRMED', 'CONFIRMED', 'ENDED')),
    quiet_always boolean     NOT NULL,
    switched_off jsonb       NOT NULL,
    code_mark    text,
    code_until   timestamptz,
    code_tries   integer     NOT NULL,
    entered_at   timestamptz NOT NULL,
    last_seen_on date        NOT NULL,
    CHECK (status <> 'ENDED' OR (address = '' AND code_mark IS NULL))
);
COMMENT ON COLUMN contact.quiet_always IS 'Also what is urgent waits for the end of the quiet hours.';
-- One address of each kind for a person and an enterprise: nothing is written twice.
CREATE UNIQUE INDEX contact_confirmed ON contact (holder_uscc, channel, person_id) WHERE status = 'CONFIRMED';
CREATE INDEX contact_person ON contact (person_id, holder_uscc) WHERE status <> 'ENDED';
CREATE INDEX contact_lapsing ON contact (status, last_seen_on, id) WHERE status <> 'ENDED';
GRANT SELECT, INSERT, UPDATE ON contact TO ${app_role};

-- Confirmation codes sent, to be counted: by whom they were asked for, and to which address by its keyed digest.
CREATE TABLE contact_code (
    id           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    contact_id   uuid        NOT NULL REFERENCES contact,
    person_id    text        NOT NULL,
    address_mark text        NOT NULL,
    sent_at      timestamptz NOT NULL
);
CREATE INDEX contact_code_person ON contact_code (person_id, sent_at);
CREATE INDEX contact_code_address ON contact_code (address_mark, sent_at);
GRANT SELECT, INSERT, DELETE ON contact_code TO ${app_role};

COMMENT ON TABLE contact IS 'Where persons who act for an enterprise want to be written to; addresses are encrypted.';
COMMENT ON TABLE contact_code IS 'Confirmation codes that were sent, for an hour.';
