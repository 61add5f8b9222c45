create table hearing (
    id                 uuid primary key,
    version            bigint  not null,
    unit_id            uuid    not null references unit,
    year               int     not null,
    source             text    not null,
    external_id        text,
    case_number        text    not null,
    court              text    not null,
    instance           text    not null,
    notified           boolean not null,
    held_on            date    not null,
    attendance         text    not null,
    status             text    not null,
    absence            text    not null,
    absence_ground     text,
    absence_reason     text,
    absence_file_ids   uuid[]  not null,
    court_document     text,
    absence_decided_on date,
    remark             text
);

-- What a system sends twice is one record.
create unique index hearing_sent_once on hearing (source, external_id) where source <> 'UNIT';
create index hearing_by_unit on hearing (unit_id, id);
create index hearing_by_year on hearing (year, id);
create index hearing_by_attendance on hearing (attendance, id);
create index hearing_by_absence on hearing (absence, id);

create table attendance_policy (
    id       uuid primary key,
    version  bigint not null,
    year     int    not null unique,
    policy   text   not null,
    document text   not null
);

create table lawsuit (
    id           uuid primary key,
    version      bigint not null,
    unit_id      uuid   not null references unit,
    year         int    not null,
    source       text   not null,
    external_id  text,
    case_number  text   not null,
    court        text   not null,
    concluded_on date   not null,
    outcome      text   not null,
    status       text   not null,
    remark       text
);

create unique index lawsuit_sent_once on lawsuit (source, external_id) where source <> 'UNIT';
create index lawsuit_by_unit on lawsuit (unit_id, id);
create index lawsuit_by_year on lawsuit (year, id);
create index lawsuit_by_outcome on lawsuit (outcome, id);

call audit('hearing');
call audit('attendance_policy');
call audit('lawsuit');
