create table decision (
    id                   uuid primary key,
    version              bigint not null,
    unit_id              uuid   not null references unit,
    title                text   not null,
    matter               text   not null,
    started_on           date   not null,
    catalogue_entry      text,
    year                 int    not null,
    status               text   not null,
    tabled_on            date,
    deliberated_on       date,
    meeting              text,
    chief_spoke_last     boolean,
    deliberation_remark  text,
    published_on         date,
    publication_number   text,
    reported_to_party_on date,
    remark               text,
    revision             int    not null,
    process_file_ids     uuid[] not null
);

create index decision_by_unit on decision (unit_id, id);
create index decision_by_year on decision (year, id);
create index decision_by_status on decision (status, id);

-- The five statutory steps; one that is not here is missing.
create table decision_step (
    id                uuid primary key,
    decision_id       uuid        not null references decision,
    step              text        not null,
    state             text        not null,
    started_on        date,
    finished_on       date,
    working_days      int         not null,
    reason            text,
    hearing_on        date,
    hearing_papers_on date,
    carried_out_by    text,
    conclusion        text,
    file_ids          uuid[]      not null,
    recorded_at       timestamptz not null,
    unique (decision_id, step)
);

call audit('decision');
call audit('decision_step');
