-- Whether the days of a tip rest on an assumed calendar.
alter table tip add calendar_assumed boolean not null default false;
alter table tip alter calendar_assumed drop default;

-- The engine watches the days of tips too. As with the tip itself, an audit row of the arrival would tell its second.
drop trigger write_audit_entry on matter;
create trigger write_audit_entry after update or delete on matter
    for each row execute function write_audit_entry();
create trigger write_audit_entry_of_new after insert on matter
    for each row when (new.kind not in ('TIP_ROUTING', 'TIP_ANSWER')) execute function write_audit_entry();

-- Who read what a tip says, and when. Kept for good; nothing of what was read stands in it.
create table content_read (
    id      uuid primary key,
    tip_id  uuid        not null references tip,
    part    text        not null,
    reader  text        not null,
    read_at timestamptz not null
);

create index content_read_by_tip on content_read (tip_id, id);

create trigger content_read_stays before update or delete on content_read
    for each row execute function refuse_change();
