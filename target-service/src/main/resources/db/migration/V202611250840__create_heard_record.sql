create table heard_record (
    id      uuid primary key,
    kind    text   not null,
    unit_id uuid   not null,
    year    int    not null,
    status  text   not null,
    amount  int,
    seen    bigint not null
);

create index heard_record_by_year on heard_record (kind, year, unit_id);

call audit('heard_record');
