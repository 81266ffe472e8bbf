-- The same unit files the same plan again: found by its title, folded; what is null is from before and is looked at itself.
ALTER TABLE filing_case
    ADD COLUMN title_folded text,
    ADD COLUMN filed_again  jsonb;
COMMENT ON COLUMN filing_case.title_folded IS 'The title of the plan as it is compared: brackets, width and case make no difference.';
COMMENT ON COLUMN filing_case.filed_again IS 'What the unit had filed already when this came, and why it files again.';
CREATE INDEX filing_case_title ON filing_case (unit_uscc, title_folded, received_at);
