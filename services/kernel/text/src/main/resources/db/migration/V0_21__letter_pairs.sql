-- Every two letters that stand together in a folded text, and its last one: what an index of Chinese text can be asked by.
CREATE FUNCTION letter_pairs(folded text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT array_to_tsvector(coalesce(array_agg(DISTINCT substr(folded, place, 2)), '{}'))
    FROM generate_series(1, length(folded)) place
$$;
