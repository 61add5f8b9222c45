-- Review and re-examination of a tip's answer. The grounds and the replies are sealed messages of the tip; here stands
-- only what happened when. As with the tip itself, an audit row of the arrival would tell its second.
alter table tip add answered_by text;

create table tip_review (
    id               uuid primary key,
    version          bigint  not null,
    tip_id           uuid    not null references tip,
    stage            text    not null,
    asked_by         text    not null,
    asked_on         date    not null,
    reply_by         date    not null,
    reply_rule       text    not null,
    calendar_assumed boolean not null,
    replied_by       text,
    replied_on       date,
    unique (tip_id, stage)
);

create trigger write_audit_entry after update or delete on tip_review
    for each row execute function write_audit_entry();

drop trigger write_audit_entry_of_new on matter;
create trigger write_audit_entry_of_new after insert on matter
    for each row when (new.kind not in ('TIP_ROUTING', 'TIP_ANSWER', 'TIP_REVIEW'))
    execute function write_audit_entry();

-- [M] The handlers are reminded three days before; an office adopts its own edition.
insert into ladder (id, kind, approval_document, decided_on)
values ('00000000-0000-7000-8000-000000000021', 'TIP_REVIEW', '系统初始设置,待本县核定', date '2026-01-01');

insert into ladder_rung (ladder_id, rung, side, days, day_unit)
values ('00000000-0000-7000-8000-000000000021', 'BLUE', 'BEFORE_DUE', 3, 'CALENDAR');
