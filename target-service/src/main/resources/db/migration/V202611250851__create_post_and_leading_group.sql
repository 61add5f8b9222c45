create table post (
    id      uuid primary key,
    version bigint not null,
    unit_id uuid   not null references unit,
    title   text   not null,
    kind    text   not null
);

create index post_by_unit on post (unit_id, id);
create index post_by_kind on post (kind, id);

create table tenure (
    id         uuid primary key,
    version    bigint not null,
    post_id    uuid   not null references post,
    unit_id    uuid   not null references unit,
    kind       text   not null,
    holder     text   not null,
    held_from  date   not null,
    held_to    date,
    end_reason text
);

-- Nobody shares a post.
create unique index tenure_open on tenure (post_id) where held_to is null;
create index tenure_by_post on tenure (post_id, id);
create index tenure_by_unit on tenure (unit_id, id);

create table leading_group (
    id                uuid primary key,
    version           bigint not null,
    unit_id           uuid   not null unique references unit,
    name              text   not null,
    document_title    text   not null,
    document_number   text   not null,
    valid_from        date   not null,
    valid_to          date   not null,
    head_tenure_id    uuid   not null references tenure,
    member_tenure_ids uuid[] not null,
    updated_on        date   not null
);

create index leading_group_by_head on leading_group (head_tenure_id);

create table responsibility (
    id                uuid primary key references assignment,
    version           bigint not null,
    unit_id           uuid   not null references unit,
    year              int    not null,
    principal_post_id uuid   not null references post,
    leader_post_id    uuid   not null references post,
    handler_post_id   uuid   not null references post,
    settled_on        date   not null
);

create index responsibility_by_principal on responsibility (principal_post_id, id);
create index responsibility_by_leader on responsibility (leader_post_id, id);
create index responsibility_by_handler on responsibility (handler_post_id, id);

call audit('post');
call audit('tenure');
call audit('leading_group');
call audit('responsibility');
