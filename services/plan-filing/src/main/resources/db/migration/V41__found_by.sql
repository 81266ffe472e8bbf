-- What a case is found by, folded, so that brackets, width and case of letters make no difference, and every two letters of it as an index
-- can be asked. It is written with the case; a sweep writes it for those there are.
ALTER TABLE filing_case
    ADD COLUMN found_by    text,
    ADD COLUMN found_pairs tsvector GENERATED ALWAYS AS (letter_pairs(found_by)) STORED;
CREATE INDEX filing_case_found ON filing_case USING gin (found_pairs);
CREATE INDEX filing_case_unfolded ON filing_case (case_number) WHERE found_by IS NULL;

-- By which way of folding the words of a plan were written; a sweep writes those of an earlier one anew.
ALTER TABLE library_plan ADD COLUMN folding smallint NOT NULL DEFAULT 0;
CREATE INDEX library_plan_folding ON library_plan (folding, case_number);
