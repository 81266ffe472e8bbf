-- With what a case was accepted, as its receipt says it.
ALTER TABLE licence_case ADD COLUMN acceptance jsonb;
COMMENT ON COLUMN licence_case.acceptance IS 'How each material stood at acceptance, and whether the law accepted by silence; empty before it, and for what was accepted before this was kept.';
