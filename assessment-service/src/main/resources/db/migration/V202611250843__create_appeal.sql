create table appeal (
    id               uuid primary key,
    version          bigint  not null,
    run_id           uuid    not null references result_run,
    unit_id          uuid    not null,
    year             int     not null,
    leaf             text    not null,
    points_before    text,
    ground           text    not null,
    file_ids         uuid[]  not null,
    submitted_by     text    not null,
    submitted_on     date    not null,
    due              date    not null,
    last_day         date    not null,
    deadline_days    int     not null,
    day_unit         text    not null,
    deadline_rule    text    not null,
    calendar_assumed boolean not null,
    status           text    not null,
    reason           text,
    decided_by       text,
    decided_on       date,
    late             boolean,
    difference       text
);

create unique index appeal_open on appeal (unit_id, run_id, leaf) where status = 'SUBMITTED';
create index appeal_by_run on appeal (run_id);
create index appeal_by_unit on appeal (unit_id, id);
create index appeal_by_year on appeal (year, id);
create index appeal_by_status on appeal (status, id);

call audit('appeal');
