-- Lists show the newest first; the page begins after a certificate's instant and id.
DROP INDEX certificate_office;
CREATE INDEX certificate_newest ON certificate (created_at DESC, id DESC);
CREATE INDEX certificate_office_newest ON certificate (office_code, created_at DESC, id DESC);
CREATE INDEX certificate_holder_newest ON certificate (holder_uscc, created_at DESC, id DESC);
