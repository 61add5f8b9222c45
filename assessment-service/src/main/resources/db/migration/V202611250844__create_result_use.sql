create table result_use (
    id           uuid primary key,
    kind         text        not null,
    year         int         not null,
    recipient    text        not null,
    purpose      text        not null,
    legal_ground text        not null,
    weight       numeric,
    handed       text        not null,
    used_by      text        not null,
    used_at      timestamptz not null,
    keep_until   date        not null
);

create index result_use_by_year on result_use (year, id);
create index result_use_by_kind on result_use (kind, id);

-- A record of use is never changed, and not deleted before its time.
create function keep_result_use() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' or old.keep_until >= current_date then
        raise exception 'a record of use is kept as it was until %', old.keep_until;
    end if;
    return old;
end
$$;

create trigger result_use_stays before update or delete on result_use
    for each row execute function keep_result_use();

call audit('result_use');
