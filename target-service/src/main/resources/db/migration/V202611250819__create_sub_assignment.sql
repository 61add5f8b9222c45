create table sub_assignment (
    id               uuid primary key,
    version          bigint  not null,
    assignment_id    uuid    not null references assignment,
    parent_id        uuid references sub_assignment,
    unit_id          uuid    not null references unit,
    receiver         text    not null,
    receiver_name    text    not null,
    division_code    text,
    title            text    not null,
    weight           numeric not null check (weight > 0 and weight <= 100),
    due              date    not null,
    last_day         date    not null,
    deadline_days    int     not null,
    day_unit         text    not null,
    deadline_rule    text    not null,
    calendar_assumed boolean not null,
    status           text    not null,
    given_on         date    not null,
    settled_on       date,
    result           text
);

create index sub_assignment_by_assignment on sub_assignment (assignment_id, id);
create index sub_assignment_by_parent on sub_assignment (parent_id, id);
create index sub_assignment_by_unit on sub_assignment (unit_id, id);
create index sub_assignment_by_status on sub_assignment (status, id);

call audit('sub_assignment');
