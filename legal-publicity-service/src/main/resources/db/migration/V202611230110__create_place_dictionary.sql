create table place_dictionary (
    id       uuid primary key,
    version  bigint not null,
    edition  text   not null unique,
    name     text   not null,
    revision int    not null
);

create table place (
    id            uuid primary key,
    dictionary_id uuid not null references place_dictionary,
    position      int  not null,
    code          text not null,
    name          text not null,
    trust         text,
    unique (dictionary_id, code)
);

call audit('place_dictionary');
call audit('place');
