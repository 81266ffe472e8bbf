-- An uploaded file says whose it is and how far it may be relied on, as in every service.
ALTER TABLE uploaded_file ADD COLUMN office text, ADD COLUMN trust_level text NOT NULL DEFAULT 'C';
ALTER TABLE uploaded_file ALTER COLUMN trust_level DROP DEFAULT;
