create table decision_follow_up (
    id          uuid primary key,
    decision_id uuid   not null references decision,
    unit_id     uuid   not null references unit,
    kind        text   not null,
    done_on     date   not null,
    result      text   not null,
    adjustment  text,
    file_ids    uuid[] not null
);

create index decision_follow_up_by_decision on decision_follow_up (decision_id, id);

call audit('decision_follow_up');
