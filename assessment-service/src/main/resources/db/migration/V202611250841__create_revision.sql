-- Frozen results: whatever the application does, what was noticed stays as it was.
create table revision (
    id       uuid primary key,
    run_id   uuid        not null,
    number   int         not null,
    cause    text        not null,
    snapshot text        not null,
    sha256   text        not null,
    made_by  text        not null,
    made_at  timestamptz not null,
    unique (run_id, number)
);

create table final_result (
    id         uuid primary key,
    run_id     uuid    not null,
    year       int     not null,
    unit_group text    not null,
    unit_id    uuid    not null,
    name       text    not null,
    uscc       text    not null,
    total      numeric not null,
    place      int     not null,
    grade      text    not null,
    vetoed     boolean not null,
    revision   int     not null,
    unique (year, unit_id)
);

create function keep_frozen_result() returns trigger language plpgsql as $$
begin
    raise exception 'a frozen result is never changed or deleted';
end
$$;

create trigger revision_stays before update or delete on revision
    for each row execute function keep_frozen_result();
create trigger final_result_stays before update or delete on final_result
    for each row execute function keep_frozen_result();

call audit('revision');
call audit('final_result');
