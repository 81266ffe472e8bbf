-- An application that is amended before it is accepted is read against what was first handed in.
ALTER TABLE licence_case ADD COLUMN first_application jsonb;
COMMENT ON COLUMN licence_case.first_application IS 'What was first handed in, once it was amended; empty before.';
