create table exemption (
    id             uuid primary key,
    version        bigint not null,
    unit_id        uuid   not null references unit,
    year           int    not null,
    indicator_code text   not null,
    reason         text   not null,
    status         text   not null,
    decision       text,
    decided_on     date
);

create unique index exemption_once on exemption (unit_id, year, indicator_code)
    where status in ('CLAIMED', 'APPROVED');
create index exemption_by_unit on exemption (unit_id, id);
create index exemption_by_year on exemption (year, id);
create index exemption_by_status on exemption (status, id);

create table candidate (
    id             uuid primary key,
    version        bigint not null,
    year           int    not null,
    title          text   not null,
    indicator_code text,
    pilot_id       uuid,
    gap            text,
    status         text   not null,
    target_id      uuid references annual_target,
    reason         text
);

create unique index candidate_gap on candidate (pilot_id, year, indicator_code);
create index candidate_by_year on candidate (year, id);
create index candidate_by_status on candidate (status, id);

call audit('exemption');
call audit('candidate');
