create table known_unit (
    id            uuid primary key,
    name          text    not null,
    uscc          text    not null,
    unit_group    text    not null,
    active        boolean not null,
    state_version bigint  not null
);

call audit('known_unit');
