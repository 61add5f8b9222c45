create table extension (
    id                   uuid primary key,
    version              bigint  not null,
    assignment_id        uuid    not null references assignment,
    unit_id              uuid    not null references unit,
    year                 int     not null,
    due                  date    not null,
    last_day             date    not null,
    deadline_days        int     not null,
    day_unit             text    not null,
    deadline_rule        text    not null,
    calendar_assumed     boolean not null,
    new_due              date    not null,
    new_last_day         date    not null,
    new_days             int     not null,
    new_day_unit         text    not null,
    new_rule             text    not null,
    new_calendar_assumed boolean not null,
    reason               text    not null,
    file_ids             uuid[]  not null,
    status               text    not null,
    requested_on         date    not null,
    decided_on           date,
    decision             text
);

create unique index extension_pending on extension (assignment_id) where status = 'REQUESTED';
create index extension_by_assignment on extension (assignment_id, id);
create index extension_by_unit on extension (unit_id, id);
create index extension_by_status on extension (status, id);

create table dispute (
    id               uuid primary key,
    version          bigint not null,
    assignment_id    uuid   not null references assignment,
    unit_id          uuid   not null references unit,
    year             int    not null,
    claim            text   not null,
    proposed_unit_id uuid,
    file_ids         uuid[] not null,
    status           text   not null,
    raised_on        date   not null,
    ruling           text,
    grounds          text,
    document         text,
    settled_on       date
);

create unique index dispute_open on dispute (assignment_id) where status = 'RAISED';
create index dispute_by_assignment on dispute (assignment_id, id);
create index dispute_by_unit on dispute (unit_id, id);
create index dispute_by_status on dispute (status, id);

call audit('extension');
call audit('dispute');
