create table imported_value (
    id          uuid primary key,
    version     bigint      not null,
    unit_id     uuid        not null references unit,
    source      text        not null,
    sent_by     text        not null,
    external_id text        not null,
    year        int         not null,
    code        text        not null,
    title       text        not null,
    amount      numeric     not null,
    value_unit  text        not null,
    as_of       date        not null,
    received_at timestamptz not null,
    unique (sent_by, external_id)
);

create index imported_value_by_unit on imported_value (unit_id, id);
create index imported_value_by_year on imported_value (year, id);
create index imported_value_by_code on imported_value (code, id);

create table objection (
    id             uuid primary key,
    version        bigint not null,
    unit_id        uuid   not null references unit,
    kind           text   not null,
    record_id      uuid   not null,
    reported_value text   not null,
    own_value      text   not null,
    reason         text   not null,
    file_ids       uuid[] not null,
    raised_on      date   not null,
    status         text   not null,
    ruling         text,
    ruled_on       date
);

-- One open objection to a record at a time.
create unique index objection_open on objection (record_id) where status = 'OPEN';
create index objection_by_unit on objection (unit_id, id);
create index objection_by_record on objection (record_id, id);
create index objection_by_status on objection (status, id);

create table adviser (
    id              uuid primary key,
    version         bigint not null,
    unit_id         uuid   not null references unit,
    name            text   not null,
    kind            text   not null,
    organisation    text   not null,
    document        text   not null,
    appointed_from  date   not null,
    appointed_until date   not null
);

create index adviser_by_unit on adviser (unit_id, id);

create table legal_opinion (
    id         uuid primary key,
    unit_id    uuid    not null references unit,
    adviser_id uuid    not null references adviser,
    about      text    not null,
    record_id  uuid    not null,
    given_on   date    not null,
    lawful     boolean not null,
    opinion    text    not null,
    file_ids   uuid[]  not null
);

create index legal_opinion_by_unit on legal_opinion (unit_id, id);
create index legal_opinion_by_record on legal_opinion (record_id, id);

call audit('imported_value');
call audit('objection');
call audit('adviser');
call audit('legal_opinion');
