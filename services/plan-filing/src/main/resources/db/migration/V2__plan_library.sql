-- The plan library: every filed plan that still stands, with the words it can be found by. Words are bigrams of Chinese text, whole
-- words of Latin text, and marks for office, county, chemical, accident kind and unit; all in one index, so that every combination is
-- one look-up. The plan's text itself stays in the filing.
CREATE TABLE library_plan (
    case_number    text             PRIMARY KEY REFERENCES filing_case,
    filing_number  text             NOT NULL,
    title          text             NOT NULL,
    plan_version   text             NOT NULL,
    unit_uscc      text             NOT NULL,
    unit_name      text             NOT NULL,
    phone          text             NOT NULL,
    office         text             NOT NULL,
    county         text             NOT NULL,
    filed_on       date             NOT NULL,
    kinds          text[]           NOT NULL,
    chemicals      text[]           NOT NULL,
    accident_kinds text[]           NOT NULL,
    longitude      double precision NOT NULL,
    latitude       double precision NOT NULL,
    excerpt        text             NOT NULL,
    words          tsvector         NOT NULL
);
-- without the pending list: a search never pays for what was just filed
CREATE INDEX library_plan_words ON library_plan USING gin (words) WITH (fastupdate = off);
CREATE INDEX library_plan_newest ON library_plan (filed_on DESC, case_number DESC);
GRANT SELECT, INSERT, UPDATE, DELETE ON library_plan TO ${app_role};

-- Kilometres between two points of the earth, as the crow flies.
CREATE FUNCTION distance_km(lon1 double precision, lat1 double precision, lon2 double precision, lat2 double precision)
RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT 12742 * asin(sqrt(least(1.0, power(sind((lat2 - lat1) / 2), 2)
        + cosd(lat1) * cosd(lat2) * power(sind((lon2 - lon1) / 2), 2))))
$$;

-- Rescue teams and materials, kept by the offices.
CREATE TABLE rescue_resource (
    id             uuid             PRIMARY KEY,
    version        bigint           NOT NULL,
    kind           text             NOT NULL CHECK (kind IN ('TEAM', 'MATERIAL')),
    name           text             NOT NULL,
    office         text             NOT NULL,
    address        text             NOT NULL,
    phone          text             NOT NULL,
    quantity       text             NOT NULL,
    longitude      double precision NOT NULL,
    latitude       double precision NOT NULL,
    accident_kinds text[]           NOT NULL,
    -- empty: for any chemical
    chemicals      text[]           NOT NULL,
    retired        boolean          NOT NULL DEFAULT false
);
CREATE INDEX rescue_resource_office ON rescue_resource (office, name);
GRANT SELECT, INSERT, UPDATE ON rescue_resource TO ${app_role};

-- Demonstration entries, all fictional; offices keep their own through the API.
INSERT INTO rescue_resource VALUES
    ('00000000-0000-4000-8000-000000000001', 0, 'TEAM', '汕尾市示例危险化学品应急救援队（演示）', '441500', '汕尾市城区示例大道1号', '0660-0000911', '队员30人、泡沫车2辆', 115.37, 22.79, '{FIRE,EXPLOSION,LEAK,POISONING,BURN}', '{}', false),
    ('00000000-0000-4000-8000-000000000002', 0, 'TEAM', '海丰县示例专业森林与危化救援队（演示）', '441521', '海丰县示例路2号', '0660-0000912', '队员18人', 115.33, 22.98, '{FIRE,LEAK}', '{}', false),
    ('00000000-0000-4000-8000-000000000003', 0, 'TEAM', '陆丰市示例综合救援队（演示）', '441581', '陆丰市示例路3号', '0660-0000913', '队员22人', 115.65, 22.95, '{FIRE,EXPLOSION,COLLAPSE,VEHICLE}', '{}', false),
    ('00000000-0000-4000-8000-000000000004', 0, 'MATERIAL', '海丰县示例抗溶性泡沫储备库（演示）', '441521', '海丰县示例路4号', '0660-0000914', '抗溶性泡沫20吨', 115.30, 22.96, '{FIRE}', '{67-56-1,64-17-5,67-64-1}', false),
    ('00000000-0000-4000-8000-000000000005', 0, 'MATERIAL', '陆丰市示例堵漏器材库（演示）', '441581', '陆丰市示例路5号', '0660-0000915', '堵漏工具12套、防化服30套', 115.63, 22.94, '{LEAK,POISONING}', '{}', false),
    ('00000000-0000-4000-8000-000000000006', 0, 'MATERIAL', '陆河县示例消石灰储备点（演示）', '441523', '陆河县示例路6号', '0660-0000916', '消石灰40吨', 115.66, 23.30, '{LEAK,BURN}', '{7664-93-9,7647-01-0}', false);
