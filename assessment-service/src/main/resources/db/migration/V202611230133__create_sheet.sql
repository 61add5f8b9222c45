create table sheet (
    id             uuid primary key,
    version        bigint not null,
    unit_id        uuid   not null,
    year           int    not null,
    scheme_id      uuid   not null references scheme (id),
    scheme_code    text   not null,
    scheme_edition int    not null,
    hash           text   not null,
    unique (year, unit_id)
);

create table leaf_score (
    id       uuid primary key,
    sheet_id uuid not null references sheet (id) on delete cascade,
    code     text not null,
    points   numeric,
    trail    text not null,
    unique (sheet_id, code)
);

-- The history of a sheet is its hashes; leaf_score is not audited, because facts and scheme give it back byte for byte.
call audit('sheet');
