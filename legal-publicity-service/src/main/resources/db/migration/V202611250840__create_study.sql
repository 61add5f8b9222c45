create table study_requirement (
    id        uuid primary key,
    version   bigint        not null,
    from_year int           not null,
    kind      text          not null,
    kind_name text          not null,
    hours     numeric(5, 2) not null check (hours > 0),
    basis     text          not null,
    unique (kind, from_year)
);

create index study_requirement_by_kind on study_requirement (kind, id);

create table person (
    id           uuid primary key,
    version      bigint not null,
    unit_id      uuid   not null,
    staff_number text   not null,
    name         text   not null,
    kind         text   not null,
    account      text unique,
    joined_on    date,
    left_on      date check (left_on >= joined_on),
    unique (unit_id, staff_number)
);

create index person_by_unit on person (unit_id, id);
create index person_by_kind on person (kind, id);
create index person_by_number on person (staff_number, id);

create table study_session (
    id        uuid primary key,
    version   bigint        not null,
    unit_id   uuid          not null,
    title     text          not null,
    mode      text          not null,
    kind      text          not null,
    held_on   date          not null,
    year      int           not null,
    hours     numeric(5, 2) not null check (hours > 0),
    laws      text[]        not null check (cardinality(laws) > 0),
    file_ids  uuid[]        not null,
    attendees int           not null,
    sheet     int           not null,
    status    text          not null,
    reason    text
);

create index study_session_by_unit on study_session (unit_id, id);
create index study_session_by_unit_and_year on study_session (unit_id, year);
create index study_session_by_year on study_session (year, id);
create index study_session_by_mode on study_session (mode, id);
create index study_session_by_kind on study_session (kind, id);

create table attendance (
    id         uuid primary key,
    session_id uuid not null references study_session,
    person_id  uuid not null references person,
    hours      numeric(5, 2) check (hours > 0),
    unique (session_id, person_id)
);

create index attendance_by_session on attendance (session_id, id);
create index attendance_by_person on attendance (person_id);

create table study_year (
    id                  uuid primary key,
    version             bigint  not null,
    unit_id             uuid    not null,
    year                int     not null,
    told                boolean not null,
    collective_sessions int     not null,
    staff               int     not null,
    reached             int     not null,
    unique (unit_id, year)
);

create index study_year_by_unit on study_year (unit_id, id);
create index study_year_by_year on study_year (year, id);

call audit('study_requirement');
call audit('person');
call audit('study_session');
call audit('attendance');
call audit('study_year');
