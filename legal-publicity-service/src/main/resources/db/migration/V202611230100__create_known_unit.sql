create table known_unit (
    id         uuid primary key,
    seen       bigint  not null,
    name       text    not null,
    uscc       text    not null,
    unit_group text    not null,
    active     boolean not null
);

call audit('known_unit');
