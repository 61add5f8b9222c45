-- Every state an assignment ever had, with the time it held: the ledger reads any past instant from here.
-- The database keeps it, so no code can forget it; the clock is the one that the audit trail uses.
create table assignment_history (
    id            bigint generated always as identity primary key,
    assignment_id uuid        not null,
    unit_id       uuid        not null,
    plan_id       uuid        not null,
    year          int         not null,
    status        text        not null,
    valid_from    timestamptz not null,
    valid_to      timestamptz,
    state         jsonb       not null
);

create unique index assignment_history_now on assignment_history (assignment_id) where valid_to is null;
create index assignment_history_by_time on assignment_history (assignment_id, valid_from);
create index assignment_history_by_unit on assignment_history (unit_id, assignment_id, valid_from);
create index assignment_history_by_plan on assignment_history (plan_id, assignment_id, valid_from);
create index assignment_history_by_year on assignment_history (year, assignment_id, valid_from);
create index assignment_history_by_status on assignment_history (status, assignment_id, valid_from);
create index assignment_history_by_change on assignment_history (valid_from, assignment_id);

create function keep_assignment_history() returns trigger language plpgsql as $$
declare
    moment timestamptz := coalesce(nullif(current_setting('ruleoflaw.now', true), '')::timestamptz, clock_timestamp());
begin
    if tg_op <> 'INSERT' then
        update assignment_history set valid_to = greatest(moment, valid_from)
        where assignment_id = old.id and valid_to is null
        returning valid_to into moment;
    end if;
    if tg_op <> 'DELETE' then
        insert into assignment_history (assignment_id, unit_id, plan_id, year, status, valid_from, state)
        values (new.id, new.unit_id, new.plan_id, new.year, new.status, moment, to_jsonb(new));
    end if;
    return null;
end
$$;

-- What happened before this table was kept stands in the audit trail.
insert into assignment_history (assignment_id, unit_id, plan_id, year, status, valid_from, valid_to, state)
select row_key::uuid, (after ->> 'unit_id')::uuid, (after ->> 'plan_id')::uuid, (after ->> 'year')::int,
       after ->> 'status', at, lead(at) over (partition by row_key order by id), after
from audit_entry
where table_name = 'assignment' and after is not null;

create trigger keep_assignment_history after insert or update or delete on assignment
    for each row execute function keep_assignment_history();
