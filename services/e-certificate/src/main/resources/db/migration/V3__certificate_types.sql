-- Certificate types are data (contracts/certificates); everything issued so far is the operating licence.
ALTER TABLE certificate ADD COLUMN type_code text NOT NULL DEFAULT '11100000DEM00009X8001'
    CHECK (type_code ~ '^[0-9A-Z]{18}[0-9]{3}$');
ALTER TABLE certificate ALTER COLUMN type_code DROP DEFAULT;
CREATE INDEX certificate_holder_type ON certificate (holder_uscc, type_code, id);

-- Another service read a holder's certificates by statutory function: for which case and item, to what end, and what it saw.
CREATE TABLE certificate_use (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    used_at      timestamptz NOT NULL,
    used_by      text        NOT NULL,
    holder_uscc  text        NOT NULL,
    case_number  text        NOT NULL,
    item_code    text        NOT NULL,
    purpose      text        NOT NULL,
    certificates text[]      NOT NULL
);
CREATE INDEX certificate_use_holder ON certificate_use (holder_uscc, id);
GRANT SELECT, INSERT ON certificate_use TO ${app_role};
