create table pilot_standard (
    id      uuid primary key,
    version bigint not null,
    code    text   not null,
    edition text   not null,
    name    text   not null,
    items   int    not null,
    unique (code, edition)
);

create table standard_item (
    id           uuid primary key,
    standard_id  uuid not null references pilot_standard,
    code         text not null,
    title        text not null,
    verification text,
    unique (standard_id, code)
);

create index standard_item_by_standard on standard_item (standard_id, id);

create table pilot (
    id          uuid primary key,
    version     bigint not null,
    unit_id     uuid,
    year        int    not null,
    kind        text   not null,
    level       text   not null,
    title       text   not null,
    standard_id uuid references pilot_standard,
    stage       text   not null,
    readiness   text
);

create index pilot_by_unit on pilot (unit_id, id);
create index pilot_by_year on pilot (year, id);
create index pilot_by_stage on pilot (stage, id);

create table pilot_step (
    id       bigint generated always as identity primary key,
    pilot_id uuid not null references pilot,
    position int  not null,
    stage    text not null,
    taken_on date not null,
    document text,
    remark   text,
    unique (pilot_id, position)
);

create table item_verdict (
    id          uuid primary key,
    version     bigint not null,
    pilot_id    uuid   not null references pilot,
    item_code   text   not null,
    item_title  text   not null,
    verdict     text   not null,
    explanation text,
    fact_ids    uuid[] not null,
    unique (pilot_id, item_code)
);

create index item_verdict_by_pilot on item_verdict (pilot_id, id);

call audit('pilot_standard');
call audit('pilot');
call audit('pilot_step');
call audit('item_verdict');
