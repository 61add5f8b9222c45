create table reminder_digest (
    id      uuid primary key,
    unit_id uuid not null references unit,
    sent_on date not null,
    missing int  not null,
    unique (unit_id, sent_on)
);

create table progress_record (
    id         uuid primary key,
    plan_id    uuid not null references plan,
    year       int  not null,
    as_of      date not null,
    total      int  not null,
    planned    int  not null,
    done       int  not null,
    unique (plan_id, as_of)
);

call audit('reminder_digest');
call audit('progress_record');
