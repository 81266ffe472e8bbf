-- What stands behind a certificate is a right of its type: a licence, a filing, whatever a type's file says. Types name their rights as they
-- like, so the type belongs to the key; of one case every type may give one certificate, and each type's numbers run by themselves.
ALTER TABLE licence RENAME TO certified_right;
ALTER TABLE licence_serial RENAME TO number_serial;
ALTER TABLE certificate RENAME COLUMN licence_id TO right_id;

ALTER TABLE certified_right ADD COLUMN type_code text NOT NULL DEFAULT '11100000DEM00009X8001'
    CHECK (type_code ~ '^[0-9A-Z]{18}[0-9]{3}$');
-- Until now there were two types. A right whose standing overtook its certificate has none yet; its own number tells which it is.
UPDATE certified_right SET type_code = '11100000DEM00009X8002' WHERE id LIKE 'YA-%';
ALTER TABLE certified_right ALTER COLUMN type_code DROP DEFAULT;

ALTER TABLE certificate DROP CONSTRAINT certificate_licence_id_fkey;
ALTER TABLE certified_right DROP CONSTRAINT licence_pkey, DROP CONSTRAINT licence_number_key;
ALTER TABLE certified_right
    ADD CONSTRAINT certified_right_pkey PRIMARY KEY (type_code, id),
    ADD CONSTRAINT certified_right_number UNIQUE (type_code, number);

ALTER TABLE certificate DROP CONSTRAINT certificate_licence_id_certificate_version_key, DROP CONSTRAINT certificate_case_number_key;
ALTER TABLE certificate
    ADD CONSTRAINT certificate_right FOREIGN KEY (type_code, right_id) REFERENCES certified_right,
    ADD CONSTRAINT certificate_version_once UNIQUE (type_code, right_id, certificate_version),
    -- a decided case gives one certificate of a type, however often its event arrives
    ADD CONSTRAINT certificate_once_per_case UNIQUE (case_number, type_code);

ALTER TABLE number_serial ADD COLUMN type_code text NOT NULL DEFAULT '11100000DEM00009X8001';
ALTER TABLE number_serial ALTER COLUMN type_code DROP DEFAULT;
ALTER TABLE number_serial DROP CONSTRAINT licence_serial_pkey;
ALTER TABLE number_serial ADD CONSTRAINT number_serial_pkey PRIMARY KEY (type_code, office_code, year);

-- An identifier that is not known here is looked for by what all versions of one certificate share, its beginning.
CREATE INDEX certificate_family ON certificate (identifier text_pattern_ops);
CREATE INDEX certificate_previous_family ON certificate (previous_identifier text_pattern_ops) WHERE previous_identifier IS NOT NULL;
