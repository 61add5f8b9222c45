create table note (
    id      uuid primary key,
    version bigint not null,
    unit_id uuid   not null,
    text    text   not null
);

call audit('note');

create table heard (
    id   bigint generated always as identity primary key,
    text text not null
);
