create table source_document (
    id        uuid primary key,
    version   bigint not null,
    title     text   not null,
    number    text   not null unique,
    issuer    text   not null,
    level     text   not null,
    issued_on date   not null,
    parent_id uuid references source_document,
    from_year int,
    to_year   int
);

create index source_document_by_level on source_document (level, id);
create index source_document_by_parent on source_document (parent_id, id);

alter table annual_target
    add column source_document_id  uuid references source_document,
    add column source_clause       text,
    add column indicator_system_id uuid references indicator_system,
    add column formula             text,
    add column mandatory           boolean not null default false,
    add column tags                text[]  not null default '{}';

create index annual_target_mandatory on annual_target (plan_id, id) where mandatory;

alter table indicator
    add column formula   text,
    add column mandatory boolean not null default false;

alter table plan
    add column revision int not null default 0;

create table mapped_line (
    id             uuid primary key,
    from_system_id uuid not null references indicator_system,
    to_system_id   uuid not null references indicator_system,
    from_code      text,
    to_code        text,
    relation       text not null,
    note           text
);

create index mapped_line_by_editions on mapped_line (from_system_id, to_system_id, id);

call audit('source_document');
call audit('mapped_line');
