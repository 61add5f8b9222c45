create table feedback_opinion (
    id                 uuid primary key,
    version            bigint not null,
    round_id           uuid   not null references inspection_round,
    unit_id            uuid   not null,
    assessment_year    int    not null,
    revision           int    not null,
    replaces           uuid unique references feedback_opinion,
    conclusion         text   not null,
    finding_ids        uuid[] not null,
    rectification_days int,
    authors            varchar[] not null,
    status             text   not null,
    approved_by        text,
    approved_on        date,
    number             text,
    sent_on            date,
    acknowledged_on    date,
    due                date,
    last_day           date,
    deadline_days      int,
    day_unit           text,
    deadline_rule      text,
    calendar_assumed   boolean,
    reason             text,
    -- The last wall: whatever the code may do, nothing is sent without an approval by somebody who did not write it.
    constraint feedback_approved check (sent_on is null or (approved_by is not null and approved_by <> all (authors))),
    unique (round_id, unit_id, revision)
);

create index feedback_opinion_by_unit on feedback_opinion (unit_id, id);
create index feedback_opinion_by_status on feedback_opinion (status, id);

call audit('feedback_opinion');

create table objection (
    id               uuid primary key,
    version          bigint  not null,
    opinion_id       uuid    not null unique references feedback_opinion,
    unit_id          uuid    not null,
    assessment_year  int     not null,
    part             text,
    grounds          text    not null,
    file_ids         uuid[]  not null,
    raised_on        date    not null,
    due              date    not null,
    last_day         date    not null,
    deadline_days    int     not null,
    day_unit         text    not null,
    deadline_rule    text    not null,
    calendar_assumed boolean not null,
    status           text    not null,
    decided_by       text,
    decided_on       date,
    reason           text
);

create index objection_by_unit on objection (unit_id, id);
create index objection_by_status on objection (status, id);

call audit('objection');

-- The office itself must act: it is warned, and nothing more.
insert into ladder (id, kind, approval_document, decided_on)
values ('00000000-0000-7000-8000-000000000020', 'REEXAMINATION', '系统初始设置,待本县核定', date '2026-01-01');

insert into ladder_rung (ladder_id, rung, side, days, day_unit)
values ('00000000-0000-7000-8000-000000000020', 'BLUE', 'BEFORE_DUE', 3, 'CALENDAR');
