create table question (
    id      uuid primary key,
    version bigint  not null,
    number  text    not null unique,
    kind    text    not null,
    law     text    not null,
    text    text    not null,
    options text[]  not null,
    answer  text    not null,
    retired boolean not null
);

create index question_by_law on question (law, id);

create table exam (
    id          uuid primary key,
    version     bigint not null,
    title       text   not null,
    year        int    not null,
    opens_on    date   not null,
    closes_on   date   not null check (closes_on >= opens_on),
    kinds       text[] not null,
    laws        text[] not null,
    questions   int    not null,
    pass_points int    not null,
    attempts    int    not null,
    minutes     int    not null,
    status      text   not null,
    reason      text
);

create index exam_by_year on exam (year, id);

create table attempt (
    id           uuid primary key,
    version      bigint      not null,
    exam_id      uuid        not null references exam,
    person_id    uuid        not null references person,
    number       int         not null,
    on_paper     boolean     not null,
    started_at   timestamptz not null,
    due_at       timestamptz not null,
    question_ids uuid[]      not null,
    handed_in_at timestamptz,
    points       numeric(4, 1),
    passed       boolean     not null,
    unique (exam_id, person_id, number)
);

create index attempt_by_person on attempt (person_id);

create table exam_certificate (
    id        uuid primary key,
    exam_id   uuid not null references exam,
    person_id uuid not null references person,
    number    text not null unique,
    issued_on date not null,
    unique (exam_id, person_id)
);

create table roster_member (
    id            uuid primary key,
    version       bigint not null,
    person_id     uuid   not null unique references person,
    post          text   not null,
    qualification text   not null,
    education     text   not null,
    birth_year    int    not null,
    since         date   not null,
    until         date
);

create index roster_member_by_post on roster_member (post, id);

create table study_certificate (
    id            uuid primary key,
    person_id     uuid        not null references person,
    year          int         not null,
    recipient     text        not null,
    purpose       text        not null,
    hours_reached boolean     not null,
    exam          text        not null,
    issued_by     text        not null,
    issued_at     timestamptz not null
);

create index study_certificate_by_person on study_certificate (person_id, id);

call audit('question');
call audit('exam');
call audit('attempt');
call audit('exam_certificate');
call audit('roster_member');
call audit('study_certificate');
