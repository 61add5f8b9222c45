create table card (
    id           uuid primary key,
    version      bigint not null,
    firing_id    uuid   not null unique references firing deferrable initially deferred,
    matter_kind  text   not null,
    matter_id    uuid   not null,
    unit_id      uuid   not null,
    title        text   not null,
    colour       text   not null,
    rule         text   not null,
    fell_on      date   not null,
    issued_on    date   not null,
    status       text   not null,
    cancelled_on date,
    cancelled_by text,
    reason       text
);

-- One of each colour at most, however often the deadline was changed.
create unique index card_once on card (matter_kind, matter_id, colour) where status = 'ISSUED';
create index card_by_unit on card (unit_id, id);
create index card_by_colour on card (colour, id);
create index card_by_status on card (status, id);
create index card_by_matter_kind on card (matter_kind, id);
create index card_by_matter on card (matter_id, id);
create index card_by_day on card (fell_on, id);

call audit('card');

create table known_assignment (
    id   uuid primary key,
    seen bigint not null,
    due  date   not null,
    step text   not null
);
