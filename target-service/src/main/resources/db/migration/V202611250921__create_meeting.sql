create table joint_meeting (
    id                 uuid primary key,
    year               int    not null,
    number             int    not null,
    title              text   not null,
    held_on            date   not null,
    place              text   not null,
    agenda             text[] not null,
    attending_unit_ids uuid[] not null,
    absent_unit_ids    uuid[] not null,
    unique (year, number)
);

create table meeting_decision (
    id         uuid primary key,
    meeting_id uuid   not null references joint_meeting,
    year       int    not null,
    text       text   not null,
    target_id  uuid references annual_target,
    unit_ids   uuid[] not null,
    due        date   not null
);

create index meeting_decision_by_meeting on meeting_decision (meeting_id, id);

create table meeting_task (
    id               uuid primary key,
    version          bigint  not null,
    decision_id      uuid    not null references meeting_decision,
    unit_id          uuid    not null references unit,
    year             int     not null,
    assignment_id    uuid references assignment,
    text             text    not null,
    due              date    not null,
    last_day         date    not null,
    deadline_days    int     not null,
    day_unit         text    not null,
    deadline_rule    text    not null,
    calendar_assumed boolean not null,
    done_on          date,
    result           text
);

create index meeting_task_by_unit on meeting_task (unit_id, id);
create index meeting_task_by_decision on meeting_task (decision_id, id);
create index meeting_task_by_assignment on meeting_task (assignment_id, id);
create index meeting_task_open on meeting_task (last_day, id) where done_on is null;

create table unit_meeting (
    id         uuid primary key,
    version    bigint not null,
    unit_id    uuid   not null references unit,
    year       int    not null,
    kind       text   not null,
    topic      text   not null,
    held_on    date   not null,
    outcome    text   not null,
    file_ids   uuid[] not null,
    status     text   not null,
    changed_on date   not null,
    remark     text
);

create index unit_meeting_by_unit on unit_meeting (unit_id, id);
create index unit_meeting_by_year on unit_meeting (year, id);

call audit('joint_meeting');
call audit('meeting_decision');
call audit('meeting_task');
call audit('unit_meeting');
