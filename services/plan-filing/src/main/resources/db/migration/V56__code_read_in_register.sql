-- Some codes of the register fail their own checks: an officer who has read one there vouches for it.
ALTER TABLE counter_visit ADD COLUMN code_read_in_register boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN counter_visit.code_read_in_register IS 'Whether the officer has read the credit code in the register; then its checks are not asked.';
