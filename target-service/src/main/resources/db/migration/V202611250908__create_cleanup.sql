create table cleanup_round (
    id           uuid primary key,
    version      bigint not null,
    title        text   not null,
    opened_on    date   not null,
    status       text   not null,
    published_on date,
    document     text,
    next_due     date
);

-- One round at a time.
create unique index cleanup_round_open on cleanup_round (status) where status = 'OPEN';

create table cleanup_verdict (
    id          uuid primary key,
    version     bigint not null,
    round_id    uuid   not null references cleanup_round,
    document_id uuid   not null references normative_document,
    unit_id     uuid   not null references unit,
    title       text   not null,
    number      text   not null,
    verdict     text,
    reason      text,
    given_on    date,
    unique (round_id, document_id)
);

create index cleanup_verdict_by_round on cleanup_verdict (round_id, id);
create index cleanup_verdict_by_unit on cleanup_verdict (round_id, unit_id, id);
create index cleanup_verdict_by_verdict on cleanup_verdict (round_id, verdict, id);

call audit('cleanup_round');
call audit('cleanup_verdict');
