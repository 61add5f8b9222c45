create table rectification_order (
    id               uuid primary key,
    version          bigint  not null,
    finding_id       uuid    not null references finding,
    unit_id          uuid    not null,
    assessment_year  int     not null,
    demand           text    not null,
    issued_on        date    not null,
    due              date    not null,
    last_day         date    not null,
    deadline_days    int     not null,
    day_unit         text    not null,
    deadline_rule    text    not null,
    calendar_assumed boolean not null,
    status           text    not null,
    measures         text,
    file_ids         uuid[]  not null,
    submitted_on     date,
    submitted_by     text,
    accepted_on      date,
    late             boolean,
    rebounded        boolean not null,
    reason           text
);

-- A finding has one order that counts; only a withdrawn one makes room for another.
create unique index rectification_order_of_finding on rectification_order (finding_id) where status <> 'WITHDRAWN';
create index rectification_order_by_finding on rectification_order (finding_id, id);
create index rectification_order_by_unit on rectification_order (unit_id, id);
create index rectification_order_by_status on rectification_order (status, id);
create index rectification_order_by_due on rectification_order (due, id);

call audit('rectification_order');
