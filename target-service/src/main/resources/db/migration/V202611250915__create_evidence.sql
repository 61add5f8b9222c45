create table site (
    id        uuid primary key,
    version   bigint  not null,
    unit_id   uuid    not null references unit,
    name      text    not null,
    place     text    not null,
    latitude  numeric not null check (latitude between -90 and 90),
    longitude numeric not null check (longitude between -180 and 180),
    opened_on date    not null,
    closed_on date
);

create index site_by_unit on site (unit_id, id);

create table month_seal (
    id        uuid primary key,
    version   bigint not null,
    month     text   not null unique,
    sealed_on date   not null
);

create table evidence (
    id                     uuid primary key,
    version                bigint      not null,
    unit_id                uuid        not null references unit,
    kind                   text        not null,
    file_id                uuid        not null,
    sha256                 text        not null,
    occurred_on            date        not null,
    received_at            timestamptz not null,
    title                  text        not null,
    effective_on           date,
    site_id                uuid references site,
    place                  text,
    assignment_ids         uuid[]      not null,
    flag_late              boolean     not null,
    flag_burst             boolean     not null,
    duplicate_of           uuid,
    duplicate_identical    boolean     not null,
    formal_passed          boolean,
    formal_reason          text,
    formal_checked_by      text,
    formal_checked_at      timestamptz,
    substantive_passed     boolean,
    substantive_reason     text,
    substantive_checked_by text,
    substantive_checked_at timestamptz,
    amendments             int         not null
);

create index evidence_by_unit on evidence (unit_id, id);
create index evidence_by_receipt on evidence (unit_id, received_at);
create index evidence_by_kind on evidence (kind, id);
create index evidence_by_assignment on evidence using gin (assignment_ids);
create index evidence_by_site on evidence (site_id, id);
create index evidence_by_lateness on evidence (flag_late, id);
create index evidence_by_content on evidence (sha256);
create index evidence_by_file on evidence (file_id);

create table evidence_amendment (
    id                 uuid primary key,
    evidence_id        uuid        not null references evidence,
    reason             text        not null,
    title_before       text        not null,
    title_after        text        not null,
    effective_before   date,
    effective_after    date,
    assignments_before uuid[]      not null,
    assignments_after  uuid[]      not null,
    amended_by         text        not null,
    amended_at         timestamptz not null
);

create index evidence_amendment_by_evidence on evidence_amendment (evidence_id, id);

call audit('site');
call audit('month_seal');
call audit('evidence');
call audit('evidence_amendment');
