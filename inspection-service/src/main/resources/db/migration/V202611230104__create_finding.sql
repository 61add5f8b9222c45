create table finding (
    id              uuid primary key,
    version         bigint not null,
    unit_id         uuid   not null,
    round_id        uuid references inspection_round,
    visit_id        uuid references visit,
    source          text   not null,
    found_on        date   not null,
    assessment_year int    not null,
    title           text   not null,
    description     text,
    severity        text   not null,
    recorded_by     text   not null,
    status          text   not null,
    confirmed_on    date,
    solved_late     boolean,
    reason          text
);

create index finding_by_unit on finding (unit_id, id);
create index finding_by_round on finding (round_id, id);
create index finding_by_source on finding (source, id);
create index finding_by_status on finding (status, id);
create index finding_by_severity on finding (severity, id);
create index finding_by_year on finding (assessment_year, id);

call audit('finding');
