create table unit (
    id            uuid primary key,
    version       bigint not null,
    uscc          text   not null unique,
    name          text   not null,
    short_name    text   not null,
    type          text   not null,
    unit_group    text   not null,
    division_code text,
    abolished_on  date
);

create index unit_by_group on unit (unit_group, id);

call audit('unit');
