-- Serials of case numbers: one sequence per office and year, made when first asked for, so that no office can use up another's numbers and
-- nobody waits for anybody. A database that numbered all offices together goes on above its last number.
CREATE FUNCTION next_case_serial(office text, year integer) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    serials text := format('case_serial_%s_%s', lower(office), year);
    before  bigint := 0;
BEGIN
    IF office !~ '^[0-9]{6}[A-Z]{0,6}$' OR year NOT BETWEEN 2000 AND 2999 THEN
        RAISE EXCEPTION 'no office or year: % %', office, year USING ERRCODE = 'check_violation';
    END IF;
    IF to_regclass(serials) IS NULL THEN
        PERFORM pg_advisory_xact_lock(hashtext(serials));
        IF to_regclass('case_serial') IS NOT NULL THEN
            EXECUTE 'SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM case_serial' INTO before;
        END IF;
        EXECUTE format('CREATE SEQUENCE IF NOT EXISTS %I START %s', serials, before + 1);
    END IF;
    RETURN nextval(serials);
END $$;
REVOKE ALL ON FUNCTION next_case_serial(text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION next_case_serial(text, integer) TO ${app_role};
