create table accountability_case (
    id           uuid primary key,
    version      bigint not null,
    unit_id      uuid   not null,
    year         int    not null,
    trigger_code text   not null,
    ground       text   not null,
    matter       text unique,
    status       text   not null,
    opened_on    date   not null,
    organ        text,
    document     text,
    proposed_on  date,
    receipt      text,
    received_on  date,
    outcome      text,
    concluded_on date
);

create index accountability_case_by_unit on accountability_case (unit_id, id);
create index accountability_case_by_year on accountability_case (year, id);
create index accountability_case_by_status on accountability_case (status, id);

call audit('accountability_case');
