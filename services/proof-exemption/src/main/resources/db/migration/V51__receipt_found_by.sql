-- What the record of uses is searched by: case, purpose, certificate and asker, folded. Receipts are never changed by the service, so
-- those there are get the database's own folding here; it differs from the service's in rare characters only.
ALTER TABLE receipt ADD COLUMN found_by text;
UPDATE receipt SET found_by = (
    SELECT string_agg(regexp_replace(lower(normalize(coalesce(part, ''), NFKC)), '[[:punct:][:space:]]', '', 'g'), '|' ORDER BY place)
    FROM unnest(ARRAY[case_reference, purpose, identifier, requested_by]) WITH ORDINALITY AS parts(part, place));
