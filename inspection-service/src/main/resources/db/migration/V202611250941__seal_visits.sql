alter table visit add column team varchar[] not null default '{}';

create table visit_read (
    id       uuid primary key,
    visit_id uuid        not null references visit,
    reader   text        not null,
    read_at  timestamptz not null
);

create index visit_read_of_visit on visit_read (visit_id, id);

create trigger visit_read_stays before update or delete on visit_read
    for each row execute function refuse_change();

create table sealed_draw (
    id          uuid primary key,
    version     bigint not null,
    round_id    uuid   not null references inspection_round,
    drawing_id  uuid   not null references drawing,
    visit_count int    not null,
    visit_ids   uuid[] not null
);

create index sealed_draw_of_round on sealed_draw (round_id, id);

call audit('sealed_draw');

create table sealed_draw_place (
    id             uuid primary key default gen_random_uuid(),
    sealed_draw_id uuid not null references sealed_draw,
    position       int  not null,
    unit_id        uuid not null,
    place          text not null
);

create index sealed_draw_place_of_draw on sealed_draw_place (sealed_draw_id, position);

call audit('sealed_draw_place');

create table known_site (
    id      uuid primary key,
    seen    bigint  not null,
    kind    text    not null,
    unit_id uuid    not null,
    name    text    not null,
    place   text,
    active  boolean not null
);

create index known_site_by_unit on known_site (unit_id, id);

call audit('known_site');

create table check_sheet (
    id          uuid primary key,
    version     bigint      not null,
    visit_id    uuid        not null references visit,
    kind        text        not null,
    site_id     uuid,
    written_by  text        not null,
    written_at  timestamptz not null,
    received_at timestamptz not null,
    check ((kind = 'FIELD') = (site_id is not null))
);

create index check_sheet_of_visit on check_sheet (visit_id, id);

call audit('check_sheet');

create table check_sheet_line (
    id             uuid primary key default gen_random_uuid(),
    check_sheet_id uuid not null references check_sheet,
    position       int  not null,
    item           text not null,
    verdict        text not null,
    remark         text
);

create index check_sheet_line_of_sheet on check_sheet_line (check_sheet_id, position);

call audit('check_sheet_line');
