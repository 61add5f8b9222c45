create table implementation_plan (
    id               uuid primary key,
    version          bigint  not null,
    plan_id          uuid    not null references plan,
    year             int     not null,
    unit_id          uuid    not null references unit,
    title            text    not null,
    content          text    not null,
    file_ids         uuid[]  not null,
    milestones       int     not null,
    due              date    not null,
    last_day         date    not null,
    deadline_days    int     not null,
    day_unit         text    not null,
    deadline_rule    text    not null,
    calendar_assumed boolean not null,
    status           text    not null,
    first_filed_on   date    not null,
    filed_on         date    not null,
    decided_on       date,
    remark           text,
    unique (plan_id, unit_id)
);

create index implementation_plan_by_plan on implementation_plan (plan_id, id);
create index implementation_plan_by_unit on implementation_plan (unit_id, id);
create index implementation_plan_by_status on implementation_plan (status, id);

create table milestone (
    id                     uuid primary key,
    version                bigint  not null,
    implementation_plan_id uuid    not null references implementation_plan,
    assignment_id          uuid    not null references assignment,
    unit_id                uuid    not null references unit,
    year                   int     not null,
    title                  text    not null,
    weight                 numeric not null check (weight > 0),
    deliverable            text    not null,
    due                    date    not null,
    last_day               date    not null,
    deadline_days          int     not null,
    day_unit               text    not null,
    deadline_rule          text    not null,
    calendar_assumed       boolean not null,
    agreed                 boolean not null,
    completed_on           date,
    result                 text,
    file_ids               uuid[]  not null,
    remark                 text
);

create index milestone_by_implementation_plan on milestone (implementation_plan_id, id);
create index milestone_by_assignment on milestone (assignment_id, id);
create index milestone_by_unit on milestone (unit_id, id);
create index milestone_by_year on milestone (year, id);
create index milestone_open on milestone (last_day, id) where agreed and completed_on is null;

call audit('implementation_plan');
call audit('milestone');
