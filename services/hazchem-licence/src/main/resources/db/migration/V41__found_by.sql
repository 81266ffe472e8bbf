-- What a case is found by, folded, so that brackets, width and case of letters make no difference, and every two letters of it as an index
-- can be asked. It is written with the case; a sweep writes it for those there are.
ALTER TABLE licence_case
    ADD COLUMN found_by    text,
    ADD COLUMN found_pairs tsvector GENERATED ALWAYS AS (letter_pairs(found_by)) STORED;
CREATE INDEX licence_case_found ON licence_case USING gin (found_pairs);
CREATE INDEX licence_case_unfolded ON licence_case (case_number) WHERE found_by IS NULL;

ALTER TABLE licence ADD COLUMN found_by text;
CREATE INDEX licence_unfolded ON licence (licence_id) WHERE found_by IS NULL;
