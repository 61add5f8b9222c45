-- The ladders: at which distance from a deadline what happens to which kind of matter. [M] throughout: local rules
-- differ, so an office adopts its own edition; nothing here is ever changed.
create table ladder (
    id                uuid primary key,
    kind              text not null,
    round_id          uuid references inspection_round,
    approval_document text not null,
    decided_on        date not null
);

create index ladder_by_kind on ladder (kind, id);
create index ladder_by_round on ladder (round_id, id);

create table ladder_rung (
    ladder_id uuid not null references ladder,
    rung      text not null,
    side      text not null,
    days      int  not null,
    day_unit  text not null,
    primary key (ladder_id, rung)
);

call audit('ladder');

insert into ladder (id, kind, approval_document, decided_on)
select ('00000000-0000-7000-8000-00000000000' || n)::uuid, kind, '系统初始设置,待本县核定', date '2026-01-01'
from (values (1, 'ORDER'), (2, 'REVIEW_OPINION'), (3, 'ASSIGNMENT'), (4, 'CIRCULAR_DEMAND'), (5, 'TALK_FOLLOW_UP'),
             (6, 'URGING_REPLY'), (7, 'TIP_ROUTING'), (8, 'TIP_ANSWER')) as kinds (n, kind);

insert into ladder_rung (ladder_id, rung, side, days, day_unit)
select ladder.id, rung, side, days, day_unit
from ladder,
     (values ('BLUE', 'BEFORE_DUE', 3, 'CALENDAR'), ('YELLOW', 'AFTER_LAST_DAY', 5, 'WORKING'),
             ('RED', 'AFTER_LAST_DAY', 10, 'WORKING'), ('URGING', 'AFTER_LAST_DAY', 5, 'WORKING'),
             ('TALK', 'AFTER_LAST_DAY', 10, 'WORKING'), ('CIRCULAR', 'AFTER_LAST_DAY', 15, 'WORKING'),
             ('ACCOUNTABILITY', 'AFTER_LAST_DAY', 20, 'WORKING')) as rungs (rung, side, days, day_unit)
where kind in ('ORDER', 'REVIEW_OPINION', 'CIRCULAR_DEMAND', 'TALK_FOLLOW_UP')
   or kind = 'ASSIGNMENT' and rung in ('YELLOW', 'RED', 'URGING', 'TALK')
   or kind in ('URGING_REPLY', 'TIP_ROUTING', 'TIP_ANSWER') and rung = 'BLUE';

create table matter (
    id               uuid primary key,
    version          bigint  not null,
    kind             text    not null,
    subject          uuid    not null,
    unit_id          uuid,
    assessment_year  int     not null,
    title            text    not null,
    ladder_id        uuid    not null references ladder,
    due              date    not null,
    last_day         date    not null,
    deadline_days    int     not null,
    day_unit         text    not null,
    deadline_rule    text    not null,
    calendar_assumed boolean not null,
    term             int     not null,
    term_from        date    not null,
    paused_days      int     not null,
    status           text    not null,
    since            date,
    reason           text,
    next_on          date,
    unique (kind, subject)
);

create index matter_by_next on matter (next_on) where next_on is not null;
create index matter_by_unit on matter (unit_id, id);
create index matter_by_status on matter (status, id);
create index matter_by_last_day on matter (last_day, id);

create table firing (
    id           uuid primary key,
    matter_id    uuid    not null references matter,
    rung         text    not null,
    term         int     not null,
    fell_on      date    not null,
    noticed_on   date    not null,
    rule         text    not null,
    standing     boolean not null,
    decided_away boolean not null
);

-- Each rung of a matter once, however many replicas sweep.
create unique index firing_once on firing (matter_id, rung) where standing;
create index firing_by_matter on firing (matter_id);
create index firing_by_rung on firing (rung, matter_id) where standing;

call audit('matter');
call audit('firing');

-- The orders there are already; the sweep reckons their days itself.
insert into matter (id, version, kind, subject, unit_id, assessment_year, title, ladder_id, due, last_day, deadline_days,
    day_unit, deadline_rule, calendar_assumed, term, term_from, paused_days, status, since, next_on)
select o.id, 0, 'ORDER', o.id, o.unit_id, o.assessment_year, f.title, '00000000-0000-7000-8000-000000000001', o.due,
    o.last_day, o.deadline_days, o.day_unit, o.deadline_rule, o.calendar_assumed, 1, o.issued_on, 0,
    case o.status when 'SUBMITTED' then 'REPORTED' when 'ACCEPTED' then 'DONE' when 'WITHDRAWN' then 'WITHDRAWN'
        when 'REOPENED' then 'PAUSED' else 'RUNNING' end,
    case o.status when 'SUBMITTED' then o.submitted_on when 'ACCEPTED' then o.submitted_on else o.issued_on end,
    case when o.status in ('ISSUED', 'ACKNOWLEDGED', 'RETURNED') then o.issued_on end
from rectification_order o join finding f on f.id = o.finding_id;
