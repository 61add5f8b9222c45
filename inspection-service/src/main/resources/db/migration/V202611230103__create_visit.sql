create table visit (
    id        uuid primary key,
    version   bigint not null,
    round_id  uuid   not null references inspection_round,
    unit_id   uuid   not null,
    mode      text   not null,
    visit_on  date   not null,
    place     text,
    status    text   not null,
    closed_on date,
    reason    text
);

create index visit_by_round on visit (round_id, id);
create index visit_by_unit on visit (unit_id, id);
create index visit_by_status on visit (status, id);

call audit('visit');
