create table assignment (
    id                           uuid primary key,
    version                      bigint  not null,
    plan_id                      uuid    not null references plan,
    year                         int     not null,
    target_id                    uuid    not null references annual_target,
    target_code                  text    not null,
    title                        text    not null,
    unit_id                      uuid    not null references unit,
    unit_name                    text    not null,
    weight                       numeric not null check (weight > 0 and weight <= 100),
    due                          date    not null,
    last_day                     date    not null,
    deadline_days                int     not null,
    day_unit                     text    not null,
    deadline_rule                text    not null,
    calendar_assumed             boolean not null,
    acknowledge_due              date    not null,
    acknowledge_last_day         date    not null,
    acknowledge_days             int     not null,
    acknowledge_day_unit         text    not null,
    acknowledge_rule             text    not null,
    acknowledge_calendar_assumed boolean not null,
    lead_unit_id                 uuid,
    assisting_unit_ids           uuid[]  not null,
    status                       text    not null,
    outcome                      text,
    percent                      int     not null check (percent between 0 and 100),
    issued_on                    date    not null,
    acknowledged_on              date,
    reminded_on                  date,
    reported_on                  date,
    settled_on                   date,
    result                       text,
    file_ids                     uuid[]  not null,
    remark                       text
);

-- A target is given to a unit once; a withdrawn assignment makes room for another.
create unique index assignment_once on assignment (target_id, unit_id) where status <> 'WITHDRAWN';
create index assignment_by_plan on assignment (plan_id, id);
create index assignment_by_unit on assignment (unit_id, id);
create index assignment_by_status on assignment (status, id);
create index assignment_by_due on assignment (due, id);
create index assignment_unsigned on assignment (acknowledge_last_day) where status = 'ISSUED' and reminded_on is null;

create table progress_report (
    id            uuid primary key,
    assignment_id uuid        not null references assignment,
    percent       int         not null check (percent between 0 and 100),
    note          text        not null,
    file_ids      uuid[]      not null,
    reported_at   timestamptz not null
);

create index progress_report_by_assignment on progress_report (assignment_id, id);

call audit('assignment');
call audit('progress_report');
