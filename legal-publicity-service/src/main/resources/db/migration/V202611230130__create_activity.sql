create table activity (
    id                  uuid primary key,
    version             bigint not null,
    unit_id             uuid   not null,
    planned_activity_id uuid references planned_activity,
    title               text   not null,
    kind                text   not null,
    held_on             date   not null,
    year                int    not null,
    places              text[] not null check (cardinality(places) > 0),
    place_name          text,
    laws                text[] not null check (cardinality(laws) > 0),
    audience            text[] not null,
    headcount           int    not null check (headcount > 0),
    outcome             text   not null,
    file_ids            uuid[] not null,
    status              text   not null,
    reason              text,
    submitters          text[] not null,
    submitted_on        date   not null,
    decided_by          text,
    decided_on          date
);

create index activity_by_unit on activity (unit_id, id);
create index activity_by_year on activity (year, id);
create index activity_by_status on activity (status, id);
create index activity_by_kind on activity (kind, id);
create index activity_by_planned_activity on activity (planned_activity_id);

call audit('activity');
