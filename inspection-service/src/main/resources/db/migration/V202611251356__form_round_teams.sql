create table round_member (
    id           uuid primary key default gen_random_uuid(),
    round_id     uuid    not null references inspection_round,
    position     int     not null,
    person       text    not null,
    home_unit_id uuid,
    leader       boolean not null
);

create index round_member_of_round on round_member (round_id, position);

call audit('round_member');

create table round_recusal (
    id          uuid primary key default gen_random_uuid(),
    round_id    uuid not null references inspection_round,
    position    int  not null,
    person      text not null,
    unit_id     uuid not null,
    reason      text not null,
    declared_on date not null
);

create index round_recusal_of_round on round_recusal (round_id, position);

call audit('round_recusal');

create index visit_by_unit_and_day on visit (unit_id, visit_on);
