create table publicity_plan (
    id                 uuid primary key,
    version            bigint not null,
    unit_id            uuid   not null,
    year               int    not null,
    title              text   not null,
    planned_activities int    not null,
    status             text   not null,
    reason             text,
    submitted_on       date,
    published_on       date
);

create unique index publicity_plan_one_per_unit_and_year on publicity_plan (unit_id, year) where status <> 'WITHDRAWN';
create index publicity_plan_by_unit on publicity_plan (unit_id, id);
create index publicity_plan_by_year on publicity_plan (year, id);
create index publicity_plan_by_status on publicity_plan (status, id);

create table planned_activity (
    id         uuid primary key,
    version    bigint not null,
    plan_id    uuid   not null references publicity_plan,
    title      text   not null,
    kind       text   not null,
    places     text[] not null,
    audience   text[] not null,
    laws       text[] not null,
    planned_on date   not null
);

create index planned_activity_by_plan on planned_activity (plan_id, id);

call audit('publicity_plan');
call audit('planned_activity');
