-- Spot checks (双随机, 案卷评查). Who may be drawn to check, entered by the city.
CREATE TABLE inspector (
    code         text        PRIMARY KEY,
    version      bigint      NOT NULL,
    person_id    text        NOT NULL,
    name         text        NOT NULL,
    office       text        NOT NULL,
    kinds        jsonb       NOT NULL,
    from_day     date        NOT NULL,
    until_day    date,
    interests    jsonb       NOT NULL,
    entered_by   text        NOT NULL,
    entered_name text        NOT NULL,
    entered_at   timestamptz NOT NULL
);
CREATE INDEX inspector_person ON inspector (person_id);
GRANT SELECT, INSERT, UPDATE ON inspector TO ${app_role};

-- A plan with its two draws. The seeds are the service's secret until they stand in the draws.
CREATE TABLE sampling_plan (
    plan_number     text        PRIMARY KEY,
    version         bigint      NOT NULL,
    title           text        NOT NULL,
    kind            text        NOT NULL CHECK (kind IN ('CASE_FILES', 'PERMIT_CHECKS')),
    from_day        date        NOT NULL,
    until_day       date        NOT NULL,
    check_by        date        NOT NULL,
    publish_by      date        NOT NULL,
    status          text        NOT NULL CHECK (status IN ('PROMISED', 'LISTED', 'CASES_DRAWN', 'UNDER_WAY', 'PUBLISHED', 'ABANDONED')),
    cases_draw      jsonb       NOT NULL,
    inspectors_draw jsonb       NOT NULL,
    cases_seed      text        NOT NULL,
    inspectors_seed text        NOT NULL,
    weighed         jsonb       NOT NULL,
    drafted_by      text        NOT NULL,
    drafted_name    text        NOT NULL,
    drafted_at      timestamptz NOT NULL,
    told_by         text,
    told_name       text,
    ended_at        timestamptz,
    words           text,
    CHECK (from_day <= until_day),
    CHECK ((status IN ('PUBLISHED', 'ABANDONED')) = (ended_at IS NOT NULL)),
    -- Four eyes, also against a slip of the program: whoever planned what is drawn does not let it be drawn.
    CHECK (told_by <> drafted_by),
    CHECK ((status IN ('CASES_DRAWN', 'UNDER_WAY', 'PUBLISHED')) = (told_by IS NOT NULL))
);
CREATE INDEX sampling_plan_newest ON sampling_plan (drafted_at, plan_number);
GRANT SELECT, INSERT, UPDATE ON sampling_plan TO ${app_role};

-- What was promised, listed and told of a draw stays as it was.
CREATE FUNCTION sampling_draw_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.cases_draw ->> 'promise' IS DISTINCT FROM NEW.cases_draw ->> 'promise'
            OR OLD.inspectors_draw ->> 'promise' IS DISTINCT FROM NEW.inspectors_draw ->> 'promise'
            OR OLD.cases_seed <> NEW.cases_seed OR OLD.inspectors_seed <> NEW.inspectors_seed
            OR (OLD.cases_draw ->> 'listDigest' IS NOT NULL AND OLD.cases_draw -> 'list' IS DISTINCT FROM NEW.cases_draw -> 'list')
            OR (OLD.inspectors_draw ->> 'listDigest' IS NOT NULL AND OLD.inspectors_draw -> 'list' IS DISTINCT FROM NEW.inspectors_draw -> 'list')
            OR (OLD.cases_draw ->> 'seed' IS NOT NULL AND OLD.cases_draw IS DISTINCT FROM NEW.cases_draw)
            OR (OLD.inspectors_draw ->> 'seed' IS NOT NULL AND OLD.inspectors_draw IS DISTINCT FROM NEW.inspectors_draw) THEN
        RAISE EXCEPTION 'a draw is not rewritten' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER sampling_plan_kept BEFORE UPDATE ON sampling_plan FOR EACH ROW EXECUTE FUNCTION sampling_draw_stays();

-- The check of one drawn case.
CREATE TABLE case_review (
    id             uuid        PRIMARY KEY,
    version        bigint      NOT NULL,
    plan_number    text        NOT NULL REFERENCES sampling_plan,
    kind           text        NOT NULL,
    case_number    text        NOT NULL,
    item_code      text        NOT NULL,
    office         text        NOT NULL,
    outcome        text        NOT NULL,
    ended_on       date        NOT NULL,
    ruled_on       date        NOT NULL,
    check_by       date        NOT NULL,
    drawn_at       timestamptz NOT NULL,
    status         text        NOT NULL CHECK (status IN ('DRAWN', 'WRITTEN', 'FOUND', 'ORDERED', 'CLOSED')),
    answers        jsonb       NOT NULL,
    written_by     text,
    written_name   text,
    written_at     timestamptz,
    confirmed_by   text,
    confirmed_name text,
    confirmed_at   timestamptz,
    referred_back  text,
    order_number   text        REFERENCES supervision_order,
    UNIQUE (plan_number, case_number),
    CHECK (status = 'DRAWN' OR written_by IS NOT NULL),
    CHECK ((status IN ('FOUND', 'ORDERED', 'CLOSED')) = (confirmed_by IS NOT NULL)),
    CHECK (status <> 'ORDERED' OR order_number IS NOT NULL),
    -- Two inspectors sign, also against a slip of the program.
    CHECK (confirmed_by <> written_by)
);
CREATE INDEX case_review_due ON case_review (check_by, id);
CREATE INDEX case_review_drawn ON case_review (kind, drawn_at);
CREATE INDEX case_review_order ON case_review (order_number) WHERE order_number IS NOT NULL;
GRANT SELECT, INSERT, UPDATE ON case_review TO ${app_role};

-- Who was drawn for it, as the register had him that day.
CREATE TABLE case_review_inspector (
    review_id      uuid NOT NULL REFERENCES case_review,
    inspector_code text NOT NULL REFERENCES inspector,
    person_id      text NOT NULL,
    name           text NOT NULL,
    office         text NOT NULL,
    PRIMARY KEY (review_id, inspector_code)
);
CREATE INDEX case_review_inspector_person ON case_review_inspector (person_id);
GRANT SELECT, INSERT ON case_review_inspector TO ${app_role};

-- What a spot check found is corrected by an order.
ALTER TABLE supervision_order DROP CONSTRAINT supervision_order_ground_check;
ALTER TABLE supervision_order ADD CONSTRAINT supervision_order_ground_check
    CHECK (ground IN ('OVERDUE', 'ENDLESS_PAUSE', 'CALENDAR_MISSING', 'SPOT_CHECK', 'OTHER'));

COMMENT ON TABLE inspector IS 'Who may be drawn to check, and what for; never shown to the public with more than name and office.';
COMMENT ON TABLE sampling_plan IS 'Plans of spot checks with their two draws, of cases and of inspectors.';
COMMENT ON TABLE case_review IS 'The check of one drawn case: answers, who wrote and who signed, the order that has it corrected.';
COMMENT ON TABLE case_review_inspector IS 'Inspectors drawn for a case.';
