create table escalation (
    id          uuid primary key,
    version     bigint not null,
    firing_id   uuid   not null unique references firing deferrable initially deferred,
    matter_kind text   not null,
    matter_id   uuid   not null,
    unit_id     uuid   not null,
    title       text   not null,
    rung        text   not null,
    rule        text   not null,
    fell_on     date   not null,
    noticed_on  date   not null,
    status      text   not null,
    settled_on  date,
    settled_by  text,
    act_id      uuid,
    reason      text
);

create index escalation_by_unit on escalation (unit_id, id);
create index escalation_by_matter on escalation (matter_id, id);
create index escalation_by_rung on escalation (rung, id);
create index escalation_by_status on escalation (status, id);

call audit('escalation');

create table urging_order (
    id               uuid primary key,
    version          bigint  not null,
    unit_id          uuid    not null,
    title            text    not null,
    demand           text    not null,
    issued_on        date    not null,
    issued_by        text    not null,
    escalation_id    uuid references escalation,
    due              date    not null,
    last_day         date    not null,
    deadline_days    int     not null,
    day_unit         text    not null,
    deadline_rule    text    not null,
    calendar_assumed boolean not null,
    status           text    not null,
    reply            text,
    replied_on       date,
    reason           text
);

create index urging_order_by_unit on urging_order (unit_id, id);
create index urging_order_by_status on urging_order (status, id);

call audit('urging_order');
