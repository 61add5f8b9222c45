create table self_assessment (
    id           uuid primary key,
    version      bigint      not null,
    unit_id      uuid        not null,
    year         int         not null,
    summary      text        not null,
    lines        text        not null,
    file_ids     uuid[]      not null,
    status       text        not null,
    reason       text,
    submitted_by text        not null,
    submitted_at timestamptz not null,
    unique (unit_id, year)
);

create index self_assessment_by_unit on self_assessment (unit_id, id);
create index self_assessment_by_year on self_assessment (year, id);

call audit('self_assessment');
