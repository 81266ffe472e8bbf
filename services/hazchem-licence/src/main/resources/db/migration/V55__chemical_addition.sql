-- An entry the catalogue's data lack: one officer adds it with its source, another confirms it, and it counts from then on.
CREATE TABLE chemical_addition (
    id                  uuid PRIMARY KEY,
    version             bigint      NOT NULL,
    edition             text        NOT NULL,
    entry               text        NOT NULL,
    name                text        NOT NULL,
    folded_name         text        NOT NULL,
    details             jsonb       NOT NULL,
    source              text        NOT NULL,
    office              text        NOT NULL,
    added_by            text        NOT NULL,
    added_at            timestamptz NOT NULL,
    confirmed_by        text,
    confirmed_at        timestamptz,
    CONSTRAINT chemical_addition_once UNIQUE (edition, entry),
    CONSTRAINT chemical_addition_name_once UNIQUE (edition, folded_name),
    CONSTRAINT chemical_addition_four_eyes CHECK (confirmed_by <> added_by),
    CONSTRAINT chemical_addition_confirmed CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL))
);
GRANT SELECT, INSERT ON chemical_addition TO ${app_role};
GRANT UPDATE (version, confirmed_by, confirmed_at) ON chemical_addition TO ${app_role};
COMMENT ON TABLE chemical_addition IS 'Entries the data of the national catalogue lack, added by an office with their source and confirmed by a second officer.';
