-- After every migration, so that no new table is forgotten.
SELECT tie_owner('${app_role}');
