create table drawing (
    id           uuid primary key,
    version      bigint      not null,
    purpose      text        not null,
    pool         text[]      not null,
    draw_count   int         not null check (draw_count between 1 and cardinality(pool)),
    seed         text        not null,
    commitment   text        not null,
    status       text        not null,
    committed_at timestamptz not null,
    drawn_at     timestamptz,
    revealed_at  timestamptz
);

create index drawing_by_status on drawing (status, id);

call audit('drawing');

-- What was promised stays: neither the pool nor the number nor the seed changes after the commitment.
create function keep_drawing_promise() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
        or (old.pool, old.draw_count, old.seed, old.commitment) is distinct from
           (new.pool, new.draw_count, new.seed, new.commitment) then
        raise exception 'the promise of drawing % is never changed', old.id;
    end if;
    return new;
end
$$;

create trigger drawing_keeps_its_promise before update or delete on drawing
    for each row execute function keep_drawing_promise();
