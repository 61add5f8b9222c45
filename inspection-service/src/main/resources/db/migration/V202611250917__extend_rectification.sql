alter table rectification_order
    add column suspended_from    text,
    add column plan_due          date,
    add column plan              text,
    add column plan_file_ids     uuid[] not null default '{}',
    add column plan_submitted_on date,
    add column looked_back_on    date;

-- A finding has one order that counts; a withdrawn or a transferred one makes room for another.
drop index rectification_order_of_finding;
create unique index rectification_order_of_finding on rectification_order (finding_id)
    where status not in ('WITHDRAWN', 'TRANSFERRED');

create table extension (
    id              uuid primary key,
    version         bigint not null,
    order_id        uuid   not null references rectification_order,
    unit_id         uuid   not null,
    until           date   not null,
    reason          text   not null,
    asked_on        date   not null,
    status          text   not null,
    decided_by      text,
    decided_on      date,
    decision_reason text
);

create unique index extension_asked_of_order on extension (order_id) where status = 'ASKED';
create index extension_by_order on extension (order_id, id);
create index extension_by_unit on extension (unit_id, id);
create index extension_by_status on extension (status, id);

call audit('extension');

create table proof_flag (
    id            uuid primary key,
    order_id      uuid not null references rectification_order,
    file_id       uuid not null,
    kind          text not null,
    other_file_id uuid,
    other_unit_id uuid
);

create index proof_flag_of_order on proof_flag (order_id, id);

call audit('proof_flag');

create table veto_proposal (
    id              uuid primary key,
    version         bigint not null,
    finding_id      uuid   not null references finding,
    unit_id         uuid   not null,
    assessment_year int    not null,
    ground          text   not null,
    file_ids        uuid[] not null check (cardinality(file_ids) > 0),
    proposed_by     text   not null,
    proposed_on     date   not null,
    status          text   not null,
    reason          text
);

create index veto_proposal_by_unit on veto_proposal (unit_id, id);
create index veto_proposal_by_year on veto_proposal (assessment_year, id);

call audit('veto_proposal');

create table reporting_line (
    id       uuid primary key,
    version  bigint not null,
    person   text   not null,
    superior text   not null check (superior <> person),
    unique (person, superior)
);

call audit('reporting_line');
