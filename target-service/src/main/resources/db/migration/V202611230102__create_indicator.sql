create table indicator_system (
    id              uuid primary key,
    version         bigint not null,
    code            text   not null,
    edition         text   not null,
    name            text   not null,
    indicator_count int    not null,
    unique (code, edition)
);

create table indicator (
    id           uuid primary key,
    system_id    uuid not null references indicator_system,
    code         text not null,
    level        int  not null,
    parent_code  text,
    title        text not null,
    kind         text,
    measure      text,
    threshold    text,
    measure_unit text,
    evidence     text,
    basis        text,
    verification text,
    basis_status text,
    unique (system_id, code)
);

create index indicator_by_system on indicator (system_id, id);
create index indicator_by_code on indicator (code);

call audit('indicator_system');
call audit('indicator');
