create table catalogue_entry (
    id          uuid primary key,
    version     bigint not null,
    catalogue   text   not null,
    code        text   not null,
    name        text   not null,
    valid_from  date,
    valid_until date,
    unique (catalogue, code)
);

create index catalogue_entry_by_catalogue on catalogue_entry (catalogue, id);

create table village (
    id      uuid primary key,
    version bigint  not null,
    code    text    not null unique,
    name    text    not null,
    unit_id uuid    not null,
    active  boolean not null
);

create index village_by_unit on village (unit_id, id);

create table duty_list (
    id           uuid primary key,
    version      bigint not null,
    unit_id      uuid   not null,
    year         int    not null,
    revision     int    not null,
    status       text   not null,
    reason       text,
    published_on date
);

create unique index duty_list_one_per_unit_and_year on duty_list (unit_id, year) where status <> 'WITHDRAWN';
create index duty_list_by_unit on duty_list (unit_id, id);
create index duty_list_by_year on duty_list (year, id);
create index duty_list_by_status on duty_list (status, id);

create table duty (
    id          uuid primary key,
    list_id     uuid   not null references duty_list,
    position    int    not null,
    law         text   not null,
    audience    text[] not null,
    measures    text   not null,
    responsible text
);

create index duty_by_list on duty (list_id, position);

alter table activity
    add column number             text,
    add column campaign           text,
    add column villages           text[] not null default '{}',
    add column co_organisers      uuid[] not null default '{}',
    add column people_served      int    not null default 0,
    add column questions_answered int    not null default 0,
    add column disputes_settled   int    not null default 0,
    add column like_pictures      int    not null default 0;

create unique index activity_number on activity (unit_id, number);
create index activity_by_campaign on activity (campaign, id);
create index activity_by_file on activity using gin (file_ids);

call audit('catalogue_entry');
call audit('village');
call audit('duty_list');
call audit('duty');
