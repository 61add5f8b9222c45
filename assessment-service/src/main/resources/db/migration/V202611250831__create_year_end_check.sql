create table year_end_check (
    id                  uuid primary key,
    version             bigint not null,
    unit_id             uuid   not null,
    year                int    not null,
    status              text   not null,
    smaller_sample      text,
    opened_by           text   not null,
    opened_on           date   not null,
    completed_on        date,
    reason              text,
    formal_passed       int    not null,
    formal_checked      int    not null,
    substantive_passed  int    not null,
    substantive_checked int    not null
);

create unique index year_end_check_one_per_unit_and_year on year_end_check (unit_id, year) where status <> 'WITHDRAWN';
create index year_end_check_by_unit on year_end_check (unit_id, id);
create index year_end_check_by_year on year_end_check (year, id);
create index year_end_check_by_status on year_end_check (status, id);

create table check_point (
    id            uuid primary key,
    version       bigint not null,
    check_id      uuid   not null references year_end_check,
    position      int    not null,
    title         text   not null,
    place         text   not null,
    assignment_id uuid,
    aspect        text   not null,
    passed        boolean,
    note          text,
    file_ids      uuid[] not null,
    judge         text,
    judged_on     date,
    unique (check_id, position, aspect)
);

create index check_point_by_check on check_point (check_id, id);
create index check_point_by_judge on check_point (judge);

call audit('year_end_check');
call audit('check_point');
