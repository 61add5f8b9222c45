create table commendation (
    id               uuid primary key,
    version          bigint not null,
    year             int    not null,
    title            text   not null,
    authority        text   not null,
    status           text   not null,
    noticed_on       date,
    due              date,
    last_day         date,
    deadline_days    int,
    day_unit         text,
    deadline_rule    text,
    calendar_assumed boolean,
    document         text,
    granted_on       date
);

create index commendation_by_year on commendation (year, id);

create table nominee (
    id              uuid primary key,
    version         bigint not null,
    commendation_id uuid   not null references commendation,
    unit_id         uuid   not null,
    person          text,
    post            text,
    merit           text   not null,
    proposed_by     text   not null,
    status          text   not null,
    remark          text
);

create index nominee_by_commendation on nominee (commendation_id, id);

create table objection (
    id         uuid primary key,
    version    bigint not null,
    nominee_id uuid   not null references nominee,
    ground     text   not null,
    raised_by  text   not null,
    upheld     boolean,
    decision   text
);

create index objection_by_nominee on objection (nominee_id, id);

call audit('commendation');
call audit('nominee');
call audit('objection');
