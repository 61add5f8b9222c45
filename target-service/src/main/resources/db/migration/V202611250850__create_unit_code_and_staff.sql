create table unit_code (
    id         uuid primary key,
    unit_id    uuid not null references unit,
    kind       text not null,
    code       text not null,
    valid_from date,
    valid_to   date
);

create unique index unit_code_current on unit_code (unit_id, kind) where valid_to is null;
create index unit_code_by_unit on unit_code (unit_id, id);

insert into unit_code (id, unit_id, kind, code)
select gen_random_uuid(), id, 'CREDIT', uscc from unit;
insert into unit_code (id, unit_id, kind, code)
select gen_random_uuid(), id, 'DIVISION', division_code from unit where division_code is not null;

create table staff_figure (
    id            uuid primary key,
    version       bigint not null,
    unit_id       uuid   not null references unit,
    year          int    not null,
    establishment int    not null,
    staff         int    not null,
    legal_staff   int    not null,
    qualified     int    not null,
    unique (unit_id, year)
);

create index staff_figure_by_unit on staff_figure (unit_id, id);
create index staff_figure_by_year on staff_figure (year, id);

call audit('unit_code');
call audit('staff_figure');
