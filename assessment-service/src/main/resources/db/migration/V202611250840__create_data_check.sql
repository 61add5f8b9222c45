create table data_check (
    id         uuid primary key,
    version    bigint not null,
    unit_id    uuid   not null,
    year       int    not null,
    sheet_hash text   not null,
    status     text   not null,
    remarks    text,
    checked_by text   not null,
    checked_on date   not null,
    answer     text,
    unique (unit_id, year)
);

create index data_check_by_unit on data_check (unit_id, id);
create index data_check_by_year on data_check (year, id);

call audit('data_check');
