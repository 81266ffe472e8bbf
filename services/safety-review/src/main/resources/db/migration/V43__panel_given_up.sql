-- A panel whose seed was told is given up by two people; while one is open, its case is not examined.
ALTER TABLE panel
    ADD COLUMN giving_up jsonb,
    ADD CONSTRAINT panel_given_up_by_two
        CHECK (status <> 'ABANDONED' OR drawing ->> 'seed' IS NULL
            OR coalesce(giving_up ->> 'approvedBy' <> giving_up ->> 'proposedBy', false)) NOT VALID;
ALTER TABLE review_case ADD COLUMN open_panel text;
UPDATE review_case c SET open_panel = p.name FROM panel p WHERE p.case_number = c.case_number AND p.status NOT IN ('CONCLUDED', 'ABANDONED');

COMMENT ON COLUMN panel.giving_up IS 'Why it is to be given up or was, who proposed and who approved it; empty while nobody wants to.';
COMMENT ON COLUMN review_case.open_panel IS 'The panel that is open beside the case; empty when none is.';
