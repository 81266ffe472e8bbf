-- Somebody came to the window: which officer speaks for which enterprise, for whom that person came, and until when.
CREATE TABLE counter_visit (
    id              uuid        PRIMARY KEY,
    office          text        NOT NULL,
    officer         text        NOT NULL,
    officer_name    text        NOT NULL,
    uscc            text        NOT NULL,
    enterprise_name text        NOT NULL,
    visitor         text        NOT NULL,
    capacity        text        NOT NULL CHECK (capacity IN ('LEGAL_REPRESENTATIVE', 'AGENT')),
    opened_at       timestamptz NOT NULL,
    closed_at       timestamptz
);
GRANT SELECT, INSERT ON counter_visit TO ${app_role};
GRANT UPDATE (closed_at) ON counter_visit TO ${app_role};
CREATE INDEX counter_visit_officer ON counter_visit (officer, opened_at);

-- A draft written at a window belongs to its enterprise and to that window's office; the enterprise's other drafts are not the office's.
ALTER TABLE draft ADD COLUMN office text;

-- How an application came in over the counter, with the papers signed there.
ALTER TABLE licence_case ADD COLUMN counter jsonb;
