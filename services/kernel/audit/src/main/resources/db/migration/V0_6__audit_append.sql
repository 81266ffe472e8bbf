-- Rows come in through one function alone. It sets the chain, the position, the time (this server's), the role that was signed in,
-- and both hashes; the application says who acted and what was done. So a service whose role fell into wrong hands can still name a
-- wrong person, but cannot date a row back, put it elsewhere in the chain, or write it as another service.
CREATE EXTENSION IF NOT EXISTS pgcrypto;

ALTER TABLE audit_record ADD COLUMN written_by text NOT NULL DEFAULT '';

-- A field preceded by its length, so that no two rows read alike.
CREATE FUNCTION audit_field(field text) RETURNS bytea LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN int4send(octet_length(convert_to(field, 'UTF8'))) || convert_to(field, 'UTF8');

-- As ISO 8601 has it, with as many digits after the second as there are: 3 or 6, or none.
CREATE FUNCTION audit_moment(moment timestamptz) RETURNS text LANGUAGE sql STABLE STRICT
RETURN to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS')
    || regexp_replace(to_char(moment AT TIME ZONE 'UTC', '.US'), '(\.000000|000)$', '') || 'Z';

CREATE FUNCTION audit_append(
    actor_id text, actor_name text, capacity text, office text, action text, case_number text, detail text)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    place  integer := 0;
    head   audit_chain;
    moment timestamptz;
    sealed text;
BEGIN
    FOR i IN 1..length(case_number) LOOP
        place := (place * 31 + ascii(substr(case_number, i, 1))) & 63;
    END LOOP;
    -- The head stays locked until the transaction ends, so rows of a chain cannot fork.
    SELECT * INTO STRICT head FROM audit_chain c WHERE c.chain = place FOR UPDATE;
    moment := clock_timestamp();
    sealed := encode(digest(
        audit_field(place::text) || audit_field((head.position + 1)::text) || audit_field(audit_moment(moment))
        || audit_field(actor_id) || audit_field(actor_name) || audit_field(capacity) || audit_field(office) || audit_field(action)
        || audit_field(case_number) || audit_field(detail) || audit_field(head.hash) || audit_field(session_user), 'sm3'), 'hex');
    INSERT INTO audit_record VALUES (
        place, head.position + 1, moment, actor_id, actor_name, capacity, office, action, case_number, detail, head.hash, sealed,
        session_user);
    UPDATE audit_chain c SET position = c.position + 1, hash = sealed WHERE c.chain = place;
END $$;

REVOKE INSERT ON audit_record FROM ${app_role};
REVOKE UPDATE ON audit_chain FROM ${app_role};
COMMENT ON TABLE audit_chain IS 'moved by audit_append';
REVOKE ALL ON FUNCTION audit_append(text, text, text, text, text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_append(text, text, text, text, text, text, text) TO ${app_role};
