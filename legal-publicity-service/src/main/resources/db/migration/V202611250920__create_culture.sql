create table venue (
    id        uuid primary key,
    version   bigint not null,
    unit_id   uuid   not null,
    name      text   not null,
    type      text   not null,
    place     text   not null,
    village   text,
    latitude  numeric(8, 6),
    longitude numeric(9, 6),
    status    text   not null,
    opened_on date,
    closed_on date,
    reason    text
);

create index venue_by_unit on venue (unit_id, id);
create index venue_by_type on venue (type, id);
create index venue_by_status on venue (status, id);

create table venue_check (
    id         uuid primary key,
    venue_id   uuid not null references venue,
    checked_on date not null,
    verdict    text not null,
    note       text not null,
    checked_by text not null
);

create index venue_check_by_venue on venue_check (venue_id, id);

create table model_village (
    id               uuid primary key,
    version          bigint not null,
    unit_id          uuid   not null,
    village          text   not null references village (code),
    level            text   not null,
    named_by         text   not null,
    document_number  text   not null,
    named_on         date   not null,
    status           text   not null,
    rechecked_on     date,
    recheck_document text
);

create unique index model_village_named_once on model_village (village, level) where status = 'NAMED';
create index model_village_by_unit on model_village (unit_id, id);
create index model_village_by_level on model_village (level, id);

create table liaison (
    id            uuid primary key,
    version       bigint        not null,
    unit_id       uuid          not null,
    village       text          not null references village (code),
    name          text          not null,
    category      text          not null,
    certificate   text,
    certified_on  date,
    trained_hours numeric(5, 2) not null,
    removed_on    date,
    reason        text
);

create unique index liaison_serves_once on liaison (village, name) where removed_on is null;
create index liaison_by_unit on liaison (unit_id, id);
create index liaison_by_village on liaison (village, id);

create table school (
    id      uuid primary key,
    version bigint  not null,
    unit_id uuid    not null,
    code    text    not null unique,
    name    text    not null,
    active  boolean not null
);

create index school_by_unit on school (unit_id, id);

create table vice_principal (
    id           uuid primary key,
    version      bigint not null,
    school_id    uuid   not null references school,
    name         text   not null,
    organ        text   not null,
    birth_year   int    not null,
    appointed_on date   not null,
    ended_on     date
);

create index vice_principal_by_school on vice_principal (school_id, id);

create table school_term (
    id           uuid primary key,
    school_id    uuid          not null references school,
    year         int           not null,
    term         int           not null,
    course_hours numeric(4, 1) not null,
    lessons      int           not null,
    unique (school_id, year, term)
);

create table legal_aid_quarter (
    id               uuid primary key,
    version          bigint      not null,
    year             int         not null,
    quarter          int         not null,
    applications     int         not null,
    decided          int         not null,
    decided_in_time  int         not null,
    assigned         int         not null,
    assigned_in_time int         not null,
    recipients       int         not null,
    source           text        not null,
    imported_at      timestamptz not null,
    unique (year, quarter)
);

create table service_figure (
    id          uuid primary key,
    year        int         not null,
    quarter     int         not null,
    item        text        not null,
    amount      int         not null,
    source      text        not null,
    imported_at timestamptz not null,
    unique (year, quarter, item)
);

create table survey (
    id          uuid primary key,
    version     bigint      not null,
    subject     text        not null,
    year        int         not null,
    surveyor    text        not null,
    sample      int         not null,
    positive    int         not null,
    imported_at timestamptz not null
);

create index survey_by_year on survey (year, id);

create table casebook_item (
    id           uuid primary key,
    version      bigint not null,
    seen         bigint not null,
    kind         text   not null,
    title        text   not null,
    summary      text,
    unit_id      uuid,
    selected_on  date   not null,
    channels     text[] not null,
    status       text   not null,
    published_on date
);

create index casebook_item_by_kind on casebook_item (kind, id);

create table media_item (
    id           uuid primary key,
    version      bigint not null,
    unit_id      uuid   not null,
    title        text   not null,
    channel      text   not null,
    published_on date   not null,
    address      text,
    laws         text[] not null
);

create index media_item_by_unit on media_item (unit_id, id);
create index media_item_by_channel on media_item (channel, id);

call audit('venue');
call audit('venue_check');
call audit('model_village');
call audit('liaison');
call audit('school');
call audit('vice_principal');
call audit('school_term');
call audit('legal_aid_quarter');
call audit('service_figure');
call audit('survey');
call audit('casebook_item');
call audit('media_item');
