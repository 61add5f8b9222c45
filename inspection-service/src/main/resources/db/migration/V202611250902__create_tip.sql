-- Tips of the public. What the office did with one is kept for good, with its history; but not who sent it when: an
-- audit row of the arrival would tell the second.
create table tip (
    id                 uuid primary key,
    version            bigint  not null,
    channel            text    not null,
    reporter           text    not null,
    named              boolean not null,
    received_on        date    not null,
    status             text    not null,
    route_by           date    not null,
    route_rule         text    not null,
    registered_on      date,
    routed_on          date,
    answer_by          date,
    answer_rule        text,
    extension_approval text,
    organ              text,
    organ_receipt      text,
    merged_into        uuid references tip,
    finding_id         uuid unique references finding,
    reason             text,
    closed_on          date,
    erased_on          date
);

create index tip_status on tip (status, id);
create index tip_channel on tip (channel, id);
create index tip_received on tip (received_on);
create index tip_closed on tip (closed_on) where erased_on is null;

create trigger write_audit_entry after update or delete on tip
    for each row execute function write_audit_entry();

-- Sealed, erased when their time is over, and therefore not audited.
create table tip_content (
    tip_id          uuid primary key references tip,
    sealed          bytea not null,
    code_hash       bytea unique,
    external_number text unique
);

create table tip_message (
    id      uuid primary key,
    tip_id  uuid    not null references tip,
    number  integer not null,
    author  text    not null,
    sent_on date    not null,
    sealed  bytea   not null,
    unique (tip_id, number)
);

create table tip_attachment (
    id         uuid primary key,
    tip_id     uuid    not null references tip,
    number     integer not null,
    media_type text    not null,
    sealed     bytea   not null,
    unique (tip_id, number)
);

create table tip_identity (
    tip_id uuid primary key references tip,
    sealed bytea not null
);

create table accused (
    tip_id  uuid primary key references tip,
    unit_id uuid not null
);

-- Who asked to see an identity, why, who agreed, and when it was read: kept for good. It names officers only.
create table identity_access (
    id         uuid primary key,
    version    bigint not null,
    tip_id     uuid   not null references tip,
    status     text   not null,
    reason     text   not null,
    asked_by   text   not null,
    asked_on   date   not null,
    decided_by text,
    decided_on date,
    read_on    date
);

create index identity_access_tip on identity_access (tip_id, id);

call audit('identity_access');

-- What the public may read of it (回应社会关切): written for it, approved by another person.
create table public_reply (
    id           uuid primary key,
    version      bigint not null,
    tip_id       uuid   not null references tip,
    status       text   not null,
    title        text   not null,
    text         text   not null,
    written_by   text   not null,
    approved_by  text,
    published_on date
);

create index public_reply_status on public_reply (status, id);

call audit('public_reply');
