-- What the application's role may not change or remove, the owner may not either: a trigger on every such table refuses it.
-- An owner can take a trigger away, but no longer by a slip, and not without a statement that says so; what the audit record loses
-- that way, verify-audit finds by the heads kept outside this database.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% of %: rows are added, never changed or removed', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

-- A table whose comment says "moved by ..." is changed by that function, which runs with the owner's rights.
-- Statement triggers, so that an insert costs nothing and an empty table is guarded too. A trigger's name carries a digest of what it
-- refuses: a table whose grants have not changed is left alone.
CREATE FUNCTION tie_owner(app_role text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    ledger record;
    guard  text;
BEGIN
    FOR ledger IN
        SELECT c.oid, c.oid::regclass::text AS name, has_table_privilege(app_role, c.oid, 'DELETE') AS removable,
               (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)
                FROM pg_attribute a
                WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                  AND NOT has_column_privilege(app_role, c.oid, a.attnum, 'UPDATE')
                  AND coalesce(obj_description(c.oid), '') NOT LIKE 'moved by %') AS fixed
        FROM pg_class c
        WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND c.relname <> 'flyway_schema_history'
          AND pg_has_role(c.relowner, 'USAGE')
    LOOP
        guard := 'kept_' || left(md5(ledger.removable || coalesce(ledger.fixed, '')), 12);
        CONTINUE WHEN EXISTS (SELECT 1 FROM pg_trigger WHERE tgrelid = ledger.oid AND tgname = guard AND tgenabled = 'O');
        PERFORM untie_owner(ledger.oid);
        CONTINUE WHEN ledger.removable AND ledger.fixed IS NULL;
        EXECUTE format('CREATE TRIGGER %I BEFORE %s ON %s FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', guard,
            concat_ws(' OR ', CASE WHEN NOT ledger.removable THEN 'DELETE OR TRUNCATE' END, 'UPDATE OF ' || ledger.fixed), ledger.name);
    END LOOP;
END $$;

-- For a migration that must change what was written: it says so by calling this, and the next start ties the hands again.
CREATE FUNCTION untie_owner(ledger regclass) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    guard text;
BEGIN
    FOR guard IN SELECT tgname FROM pg_trigger WHERE tgrelid = ledger AND tgname LIKE 'kept\_%' LOOP
        EXECUTE format('DROP TRIGGER %I ON %s', guard, ledger);
    END LOOP;
END $$;

-- Only the owner has a use for these.
REVOKE ALL ON FUNCTION tie_owner(text), untie_owner(regclass) FROM PUBLIC;
