create table circular (
    id            uuid primary key,
    version       bigint not null,
    kind          text   not null,
    level         text   not null,
    title         text   not null,
    content       text   not null,
    scope         text   not null,
    demand        text,
    demand_days   int,
    demand_unit   text,
    escalation_id uuid references escalation,
    drafted_by    text   not null,
    status        text   not null,
    approved_by   text,
    approved_on   date,
    number        text,
    published_on  date,
    reason        text,
    -- The last wall: whatever the code may do, nothing without an approval by somebody else is published.
    constraint circular_approved check (published_on is null or (approved_by is not null and approved_by <> drafted_by))
);

create index circular_by_kind on circular (kind, id);
create index circular_by_status on circular (status, id);

create table circular_addressee (
    circular_id uuid not null references circular,
    place       int  not null,
    unit_id     uuid not null,
    person_name text,
    person_post text,
    primary key (circular_id, place)
);

create index circular_addressee_by_unit on circular_addressee (unit_id, circular_id);

call audit('circular');

create table address (
    id               uuid primary key,
    version          bigint not null,
    circular_id      uuid   not null references circular,
    unit_id          uuid   not null,
    kind             text   not null,
    title            text   not null,
    issued_on        date   not null,
    due              date,
    last_day         date,
    deadline_days    int,
    day_unit         text,
    deadline_rule    text,
    calendar_assumed boolean,
    status           text   not null,
    reply            text,
    file_ids         uuid[] not null,
    replied_on       date,
    reason           text,
    unique (circular_id, unit_id)
);

create index address_by_unit on address (unit_id, id);
create index address_by_status on address (status, id);

call audit('address');

create table talk (
    id               uuid primary key,
    version          bigint not null,
    unit_id          uuid   not null,
    invited_post     text   not null,
    matter           text   not null,
    noticed_on       date   not null,
    planned_on       date   not null,
    place            text   not null,
    escalation_id    uuid references escalation,
    status           text   not null,
    held_on          date,
    minutes          text,
    participants     text[] not null,
    demand           text,
    due              date,
    last_day         date,
    deadline_days    int,
    day_unit         text,
    deadline_rule    text,
    calendar_assumed boolean,
    report           text,
    reported_on      date,
    reason           text
);

create index talk_by_unit on talk (unit_id, id);
create index talk_by_status on talk (status, id);

call audit('talk');

create table transfer (
    id              uuid primary key,
    version         bigint not null,
    organ           text   not null,
    document_number text   not null,
    sent_on         date   not null,
    receipt_number  text,
    received_on     date
);

create index transfer_by_organ on transfer (organ, id);

call audit('transfer');
