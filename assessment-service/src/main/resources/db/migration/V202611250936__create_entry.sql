create table entry (
    id              uuid primary key,
    version         bigint not null,
    unit_id         uuid   not null,
    year            int    not null,
    side            text   not null,
    kind            text   not null,
    title           text   not null,
    legal_basis     text   not null,
    document_number text   not null,
    issuer          text   not null,
    issued_on       date   not null,
    fact_id         uuid,
    file_ids        uuid[] not null,
    points          text   not null,
    cap             text   not null,
    status          text   not null,
    proposed_by     text   not null,
    proposed_on     date   not null,
    decided_by      text,
    decided_on      date,
    reason          text
);

-- A paper speaks for a unit once, and a fact is used once at all.
create unique index entry_uses_document on entry (unit_id, document_number) where status in ('PROPOSED', 'CONFIRMED');
create unique index entry_uses_fact on entry (fact_id) where status in ('PROPOSED', 'CONFIRMED');
create index entry_by_unit on entry (unit_id, id);
create index entry_by_year on entry (year, id);
create index entry_by_side on entry (side, id);
create index entry_by_status on entry (status, id);

call audit('entry');
