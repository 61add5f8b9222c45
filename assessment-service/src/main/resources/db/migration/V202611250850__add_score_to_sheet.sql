-- A sheet knows its blocks, ledgers and total. What stands there now is computed anew as soon as a fact arrives, or by
-- POST /v1/recomputations; until then it says nothing.
alter table leaf_score add column waiting boolean not null default false;

alter table sheet add column unit_group text;
update sheet set unit_group = known_unit.unit_group from known_unit where known_unit.id = sheet.unit_id;
alter table sheet
    alter column unit_group set not null,
    add column total numeric,
    add column score text;
update sheet set total = 0,
    score = '{"bars":[],"blocks":[],"group":"' || unit_group || '","total":"0","vetoes":[],"waiting":[]}';
alter table sheet alter column total set not null, alter column score set not null;
