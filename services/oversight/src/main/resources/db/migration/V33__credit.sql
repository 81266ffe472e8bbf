-- Entries in credit lists, from the proposal on (信用名单的列入、移出). None is erased: what is taken out says so.
CREATE TABLE credit_listing (
    listing_number   text        PRIMARY KEY,
    version          bigint      NOT NULL,
    id               uuid        NOT NULL UNIQUE,
    kind             text        NOT NULL CHECK (kind IN ('SERIOUS_BAD_LIST', 'RED_LIST', 'FALSE_COMMITMENT')),
    uscc             text        NOT NULL,
    office           text        NOT NULL,
    status           text        NOT NULL CHECK (status IN
        ('PROPOSED', 'NOTIFIED', 'LISTED', 'REMOVAL_ASKED', 'REMOVED', 'ENDED', 'NOT_LISTED', 'DROPPED', 'ANNULLED')),
    proposal         jsonb       NOT NULL,
    found_by         text        NOT NULL,
    found_pairs      tsvector    GENERATED ALWAYS AS (letter_pairs(found_by)) STORED,
    proposed_by      text        NOT NULL,
    opened_at        timestamptz NOT NULL,
    served_on        date,
    statement_due_on date,
    stated           boolean     NOT NULL,
    decided_by       text,
    decision_number  text,
    listed_on        date,
    ends_on          date,
    standing         jsonb       NOT NULL,
    stands_from      date,
    stands_until     date,
    removed_by       text,
    told             boolean     NOT NULL,
    acts             integer     NOT NULL,
    -- Nobody is entered who was not told why.
    CHECK (listed_on IS NULL OR told OR served_on IS NOT NULL),
    CHECK ((listed_on IS NULL) = (decision_number IS NULL)),
    -- Four eyes, also against a slip of the program.
    CHECK (decided_by IS NULL OR decided_by <> proposed_by)
);
-- One entry of a list for an enterprise at a time; what other procedures decided is as much as there was.
CREATE UNIQUE INDEX credit_listing_open ON credit_listing (kind, uscc)
    WHERE NOT told AND status NOT IN ('REMOVED', 'ENDED', 'NOT_LISTED', 'DROPPED', 'ANNULLED');
CREATE INDEX credit_listing_newest ON credit_listing (opened_at, listing_number);
CREATE INDEX credit_listing_office ON credit_listing (office, opened_at, listing_number);
CREATE INDEX credit_listing_party ON credit_listing (uscc, opened_at, listing_number);
CREATE INDEX credit_listing_kind ON credit_listing (kind, opened_at, listing_number);
CREATE INDEX credit_listing_found ON credit_listing USING gin (found_pairs);
CREATE INDEX credit_listing_over ON credit_listing (ends_on, listing_number) WHERE status NOT IN ('ENDED', 'NOT_LISTED', 'DROPPED', 'ANNULLED');
GRANT SELECT, INSERT, UPDATE ON credit_listing TO ${app_role};

-- What an entry was proposed for stays as it was said, and who proposed it.
CREATE FUNCTION credit_listing_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.proposal IS DISTINCT FROM NEW.proposal OR OLD.uscc <> NEW.uscc OR OLD.kind <> NEW.kind OR OLD.office <> NEW.office
            OR OLD.proposed_by <> NEW.proposed_by OR OLD.listed_on <> NEW.listed_on OR OLD.ends_on <> NEW.ends_on THEN
        RAISE EXCEPTION 'an entry is not rewritten' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER credit_listing_kept BEFORE UPDATE ON credit_listing FOR EACH ROW EXECUTE FUNCTION credit_listing_stays();

COMMENT ON TABLE credit_listing IS 'Entries in credit lists, from the proposal on.';
