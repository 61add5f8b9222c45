-- Facts are only added. What may change on a row is the pointer to the fact that stands in its place.
create table fact (
    id            uuid primary key,
    unit_id       uuid        not null,
    measure       text        not null,
    year          int         not null,
    item          text        not null,
    attributes    jsonb       not null,
    occurred_on   date        not null,
    occurred_at   timestamptz not null,
    event_id      uuid        not null,
    event_type    text        not null,
    subject       uuid        not null,
    event_version bigint      not null,
    superseded_by uuid references fact (id) deferrable initially deferred,
    unique (event_id, measure),
    constraint fact_standing exclude using btree (measure with =, item with =) where (superseded_by is null)
        deferrable initially deferred
);

create index fact_by_item on fact (measure, item);
create index fact_of_unit_year on fact (unit_id, year, measure) where superseded_by is null;
create index fact_by_unit on fact (unit_id, id);
create index fact_by_measure on fact (measure, id);
create index fact_by_year on fact (year, id);

create function keep_fact() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or to_jsonb(new) - 'superseded_by' is distinct from to_jsonb(old) - 'superseded_by' then
        raise exception 'a fact is never changed or deleted';
    end if;
    return new;
end
$$;

create trigger fact_stays before update or delete on fact
    for each row execute function keep_fact();

call audit('fact');
