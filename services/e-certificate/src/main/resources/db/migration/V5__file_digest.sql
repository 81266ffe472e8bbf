-- For what was sealed here, the digest of the whole file decides whether a file is the one: any other container around the same sealing is not.
ALTER TABLE certificate_document ADD COLUMN file_digest text CHECK (file_digest ~ '^[0-9a-f]{64}$');
UPDATE certificate_document SET file_digest = encode(sha256(ofd), 'hex');
ALTER TABLE certificate_document ALTER COLUMN file_digest SET NOT NULL;
CREATE UNIQUE INDEX certificate_document_file ON certificate_document (file_digest);

ALTER TABLE annotated_copy ADD COLUMN file_digest text CHECK (file_digest ~ '^[0-9a-f]{64}$');
UPDATE annotated_copy SET file_digest = encode(sha256(ofd), 'hex');
ALTER TABLE annotated_copy ALTER COLUMN file_digest SET NOT NULL;
CREATE UNIQUE INDEX annotated_copy_file ON annotated_copy (file_digest);
