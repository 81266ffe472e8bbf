-- The same enterprise, the same premises and the same products again: found by the premises, folded; what is null is from before and is looked at itself.
ALTER TABLE licence_case
    ADD COLUMN premises_folded text,
    ADD COLUMN applied_again   jsonb;
COMMENT ON COLUMN licence_case.premises_folded IS 'The premises as they are compared: brackets, width and case make no difference.';
COMMENT ON COLUMN licence_case.applied_again IS 'What the enterprise had applied for or been granted already when this came, and why it applies again.';
CREATE INDEX licence_case_premises ON licence_case (applicant_uscc, premises_folded, received_at) WHERE matter = 'NEW';
ALTER TABLE licence ADD COLUMN premises_folded text;
COMMENT ON COLUMN licence.premises_folded IS 'The premises as they are compared.';
DROP INDEX licence_unfolded;
CREATE INDEX licence_unfolded ON licence (licence_id) WHERE found_by IS NULL OR premises_folded IS NULL;
CREATE INDEX licence_premises ON licence (holder_uscc, premises_folded);
