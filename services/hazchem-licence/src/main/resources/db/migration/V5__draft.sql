-- Applications not handed in yet: the form as it stands, kept for the enterprise and for nobody else.
CREATE TABLE draft (
    id         uuid        PRIMARY KEY,
    version    bigint      NOT NULL,
    uscc       text        NOT NULL,
    matter     text        NOT NULL,
    form       jsonb       NOT NULL,
    begun_at   timestamptz NOT NULL,
    saved_at   timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON draft TO ${app_role};
CREATE INDEX draft_owner ON draft (uscc, saved_at);
CREATE INDEX draft_age ON draft (saved_at);
