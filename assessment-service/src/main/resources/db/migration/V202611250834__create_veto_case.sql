create table veto_case (
    id                 uuid primary key,
    version            bigint  not null,
    unit_id            uuid    not null,
    year               int     not null,
    ground             text    not null,
    legal_basis        text,
    finding_id         uuid,
    proposal_id        uuid unique,
    file_ids           uuid[]  not null,
    proposed_by        text    not null,
    proposed_on        date    not null,
    due                date    not null,
    last_day           date    not null,
    deadline_days      int     not null,
    day_unit           text    not null,
    deadline_rule      text    not null,
    calendar_assumed   boolean not null,
    status             text    not null,
    statement          text,
    statement_file_ids uuid[]  not null,
    heard_on           date,
    document_number    text,
    reason             text,
    decided_by         text,
    decided_on         date
);

create index veto_case_by_unit on veto_case (unit_id, id);
create index veto_case_by_year on veto_case (year, id);
create index veto_case_by_status on veto_case (status, id);

call audit('veto_case');
