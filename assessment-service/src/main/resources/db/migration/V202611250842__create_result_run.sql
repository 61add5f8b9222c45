create table result_run (
    id              uuid primary key,
    version         bigint not null,
    year            int    not null,
    unit_group      text   not null,
    status          text   not null,
    drafted_by      text   not null,
    drafted_on      date   not null,
    check_last_day  date,
    check_rule      text,
    revision        int    not null,
    document_number text,
    approved_by     text,
    approved_on     date,
    published_on    date,
    unique (year, unit_group)
);

create index result_run_by_year on result_run (year, id);
create index result_run_by_group on result_run (unit_group, id);

create table result_notice (
    id               uuid primary key,
    run_id           uuid    not null references result_run,
    revision         int     not null,
    noticed_on       date    not null,
    due              date    not null,
    last_day         date    not null,
    deadline_days    int     not null,
    day_unit         text    not null,
    deadline_rule    text    not null,
    calendar_assumed boolean not null,
    unique (run_id, revision)
);

call audit('result_run');
call audit('result_notice');
